import { DocumentFault } from '../../../formats/DocumentFault.ts';
import type { ImportedDocument } from '../../../formats/importedDocument.ts';
import type { ImportDocument } from '../readDocument.ts';

/** What a test's document says: what its import gives, or how it fails. */
export interface JsonDocument extends Partial<Pick<ImportedDocument, 'article' | 'joined' | 'flags'>> {
  /** By path, as base64. */
  images?: Record<string, string>;
  fault?: string;
  /** `exit` ends the thread, `late` after the answer, `hang` never answers, `print` writes where it must not. */
  trick?: 'exit' | 'late' | 'hang' | 'print';
}

/** Stands for `importDocument` where what a document means is not the matter: its bytes are a {@link JsonDocument}. */
export const importJson: ImportDocument = async ({ name, bytes }) => {
  const {
    article,
    joined = [],
    flags = [],
    images = {},
    fault,
    trick,
  } = JSON.parse(new TextDecoder().decode(bytes)) as JsonDocument;
  if (trick === 'exit') process.exit(1);
  if (trick === 'hang') for (;;);
  if (trick === 'print') console.log('a library’s own words');
  if (trick === 'late')
    setTimeout(() => {
      throw new Error('too late');
    }, 5);
  if (fault || !article) throw new DocumentFault(name, 'corrupt', fault ?? `${name} holds nothing.`);
  const decoded = Object.entries(images).map(([path, data]) => [
    path,
    new Uint8Array(Buffer.from(data, 'base64')),
  ]);
  const source = { format: 'text' as const, blocks: [], notes: {}, images: {}, losses: [] };
  return { article, joined, flags, images: Object.fromEntries(decoded), source };
};
