import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { PrintableError } from '../../src/press/system/PrintableError.ts';
import { watchPeakMemory } from './peakMemory.ts';
import { type PressReport, pressReportSchema } from './pressReport.ts';

const root = join(import.meta.dirname, '../..');
const press = join(root, 'src/press/build.ts');
const tailLength = 4000;

export interface PressPlaces {
  /** The public folder to build from. */
  publicFolder: string;
  outFolder: string;
  cacheFolder: string;
  reportFile: string;
}

export interface PressRun {
  /** Measured from outside, with Node's start and end. */
  seconds: number;
  /** Bytes; undefined if it cannot be measured. */
  peakMemory: number | undefined;
  report: PressReport;
}

/**
 * Runs the press once, in a process of its own, and measures it. `script` is another press to run.
 * Throws an Error with the end of the press's output when it fails or leaves no readable report.
 */
export async function runPress(places: PressPlaces, script = press): Promise<PressRun> {
  const { publicFolder, outFolder, cacheFolder, reportFile } = places;
  const args = [
    '--public',
    publicFolder,
    '--out-dir',
    outFolder,
    '--cache',
    cacheFolder,
    '--report',
    reportFile,
  ];
  // A report of an earlier run must not be mistaken for this one's.
  rmSync(reportFile, { force: true });
  const started = performance.now();
  const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const hear = (words: string) => {
    output = (output + words).slice(-tailLength);
  };
  child.stdout.setEncoding('utf8').on('data', hear);
  child.stderr.setEncoding('utf8').on('data', hear);
  const peak = child.pid === undefined ? () => undefined : watchPeakMemory(child.pid);
  const [status, signal] = await ended(child).finally(peak);
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0)
    throw new PrintableError(`The press failed (${signal ?? `status ${status}`}):\n${output.trim()}`);
  return { seconds, peakMemory: peak(), report: readReport(reportFile) };
}

function ended(child: ReturnType<typeof spawn>): Promise<[status: number | null, signal: string | null]> {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => resolve([status, signal]));
  });
}

function readReport(file: string): PressReport {
  try {
    return v.parse(pressReportSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`The press left no readable report in ${file}: ${(error as Error).message}`);
  }
}
