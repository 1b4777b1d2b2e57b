import { parentPort, workerData } from 'node:worker_threads';
import type { Publication } from '../../contract/publicationSchema.ts';
import type { ImportOptions } from '../formats/importedDocument.ts';
import { type DocumentSource, type ImportDocument, tryImport } from './tryImport.ts';

/** What a thread is asked. */
export interface DocumentTask {
  source: DocumentSource;
  options: ImportOptions;
}

/** Makes a thread answer every document it receives with the outcome of its import. */
export function answerDocuments(importDocument: ImportDocument): void {
  const publication: Publication = workerData;
  parentPort?.on('message', async ({ source, options }: DocumentTask) => {
    parentPort?.postMessage(await tryImport(source, importDocument, publication, options));
  });
}
