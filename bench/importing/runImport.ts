import { join } from 'node:path';
import { type MeasuredRun, measuredRun } from '../press/measuredRun.ts';

const script = join(import.meta.dirname, '../../src/desk/import.ts');

export interface ImportRun extends MeasuredRun {
  documents: number;
}

/**
 * Runs `npm run import` once over a folder of documents, in a process of its own, and measures it. Throws an
 * Error with the end of its output when it refuses a document.
 */
export async function runImport(folder: string, documents: number, out: string): Promise<ImportRun> {
  let lines = 0;
  const run = await measuredRun('The import', [script, '--out', out, '--json', folder], (words) => {
    lines += words.split('\n').length - 1;
  });
  if (lines !== documents) throw new Error(`The import reported on ${lines} of ${documents} documents.`);
  return { documents, ...run };
}
