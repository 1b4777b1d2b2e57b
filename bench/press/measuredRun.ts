import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { PrintableError } from '../../src/press/system/PrintableError.ts';
import { watchPeakMemory } from './peakMemory.ts';

const root = join(import.meta.dirname, '../..');
const tailLength = 4000;

export interface MeasuredRun {
  /** Measured from outside, with Node's start and end. */
  seconds: number;
  /** Bytes; undefined if it cannot be measured. */
  peakMemory: number | undefined;
}

/**
 * Runs a script in a process of its own and measures it.
 *
 * @param what the script's name in an error
 * @param onOutput gets what the script writes to stdout
 * @throws {PrintableError} with the end of the other output when the script fails
 */
export async function measuredRun(
  what: string,
  args: readonly string[],
  onOutput?: (words: string) => void,
): Promise<MeasuredRun> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (words: string) => {
    output = (output + words).slice(-tailLength);
  };
  child.stdout.setEncoding('utf8').on('data', onOutput ?? hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const peak = child.pid === undefined ? () => undefined : watchPeakMemory(child.pid);
  const [status, signal] = await once(child, 'close').finally(peak);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new PrintableError(`${what} failed (${signal ?? `status ${status}`}):\n${output.trim()}`);
  return { seconds, peakMemory: peak() };
}
