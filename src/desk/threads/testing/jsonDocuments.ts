import { parentPort } from 'node:worker_threads';
import { DocumentError } from '../../formats/DocumentError.ts';
import type { ImportedDocument } from '../../formats/importedDocument.ts';
import type { ImportDocument } from '../tryImport.ts';

/** A test document: what its import gives, or how it fails. */
export interface JsonDocument extends Partial<Pick<ImportedDocument, 'article' | 'joined' | 'findings'>> {
  /** By path, as base64. */
  images?: Record<string, string>;
  error?: string;
  /** `exit` ends the thread, `late` after the answer, `hang` never answers, `print` writes where it must not. */
  trick?: 'exit' | 'late' | 'hang' | 'print';
}

/** Replaces `importDocument` where the format does not matter: the bytes are a {@link JsonDocument}. */
export const importJson: ImportDocument = async ({ name, bytes }) => {
  const {
    article,
    joined = [],
    findings = [],
    images = {},
    error,
    trick,
  } = JSON.parse(new TextDecoder().decode(bytes)) as JsonDocument;
  if (trick === 'exit') process.exit(1);
  if (trick === 'hang') for (;;);
  if (trick === 'print') console.log('a library’s own words');
  if (trick === 'late') crashAfterAnswer();
  if (error || !article) throw new DocumentError(name, 'corrupt', error ?? `${name} holds nothing.`);
  const decoded = Object.entries(images).map(([path, data]) => [
    path,
    new Uint8Array(Buffer.from(data, 'base64')),
  ]);
  const source = { format: 'text' as const, blocks: [], notes: {}, images: {}, formatFindings: [] };
  return { article, joined, findings, images: Object.fromEntries(decoded), document: source };
};

function crashAfterAnswer(): void {
  const port = parentPort;
  if (!port) return;
  const { postMessage } = port;
  port.postMessage = (answer) => {
    postMessage.call(port, answer);
    setImmediate(() => {
      throw new Error('too late');
    });
  };
}
