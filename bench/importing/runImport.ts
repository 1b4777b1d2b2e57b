import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { watchPeakMemory } from '../press/peakMemory.ts';

const root = join(import.meta.dirname, '../..');
const tailLength = 4000;

export interface ImportRun {
  documents: number;
  /** Measured from outside, with Node's start and end. */
  seconds: number;
  /** Bytes; undefined if it cannot be measured. */
  peakMemory: number | undefined;
}

/**
 * Runs `npm run import` once over a folder of documents, in a process of its own, and measures it. Throws an
 * Error with the end of its output when it refuses a document.
 */
export async function runImport(folder: string, documents: number, out: string): Promise<ImportRun> {
  const started = performance.now();
  const child = spawn(process.execPath, [join(root, 'src/desk/import.ts'), '--out', out, '--json', folder], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  let lines = 0;
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    output = (output + words).slice(-tailLength);
  });
  child.stdout.setEncoding('utf8').on('data', (words: string) => {
    lines += words.split('\n').length - 1;
  });
  const peak = child.pid === undefined ? () => undefined : watchPeakMemory(child.pid);
  const [status] = await once(child, 'close').finally(peak);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`The import failed (status ${status}):\n${output.trim()}`);
  if (lines !== documents) throw new Error(`The import reported on ${lines} of ${documents} documents.`);
  return { documents, seconds, peakMemory: peak() };
}
