import { parentPort, workerData } from 'node:worker_threads';
import type { Publication } from '../../../contract/publicationSchema.ts';
import type { ImportOptions } from '../../formats/importedDocument.ts';
import { type ImportDocument, tryImport } from './tryImport.ts';

/** The data a thread starts with. */
export interface DocumentThreadData {
  publication: Publication;
  options: ImportOptions;
}

/** Makes a thread answer every path it receives with the outcome of its import. */
export function answerDocuments(importDocument: ImportDocument): void {
  const { publication, options }: DocumentThreadData = workerData;
  parentPort?.on('message', async (path: string) => {
    parentPort?.postMessage(await tryImport(path, importDocument, publication, options));
  });
}
