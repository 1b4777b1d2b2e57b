import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type MeasuredRun, measuredRun } from './measuredRun.ts';
import { type PressReport, pressReportSchema } from './pressReport.ts';

const press = join(import.meta.dirname, '../../src/press/build.ts');

export interface PressPlaces {
  /** The public folder to build from. */
  publicFolder: string;
  outFolder: string;
  cacheFolder: string;
  reportFile: string;
}

export interface PressRun extends MeasuredRun {
  report: PressReport;
}

/**
 * Runs the press once, in a process of its own, and measures it. `script` is another press to run.
 * Throws an Error with the end of the press's output when it fails or leaves no readable report.
 */
export async function runPress(places: PressPlaces, script = press): Promise<PressRun> {
  const { publicFolder, outFolder, cacheFolder, reportFile } = places;
  const folders = ['--public', publicFolder, '--out-dir', outFolder, '--cache', cacheFolder];
  // A report of an earlier run must not be mistaken for this one's.
  rmSync(reportFile, { force: true });
  const run = await measuredRun('The press', [script, ...folders, '--report', reportFile]);
  return { ...run, report: readReport(reportFile) };
}

function readReport(file: string): PressReport {
  try {
    return v.parse(pressReportSchema, JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    throw new Error(`The press left no readable report in ${file}: ${(error as Error).message}`);
  }
}
