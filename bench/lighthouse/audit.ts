import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from '@playwright/test';
import { terminalMessage } from '../../src/press/system/terminalText.ts';
import { chromiumPath, launchOptions } from '../../src/testing/chromium.ts';

/** The result of one run on a page. */
export interface Audit {
  /** By category, from 0 to 100. */
  scores: Record<string, number>;
  /** Audits that lower a category's score, each with its message. */
  failures: string[];
}

/** The fields of Lighthouse's JSON report that are used here. */
interface Report {
  runtimeError?: { code: string; message: string };
  categories: Record<string, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { title: string; score: number | null; displayValue?: string }>;
}

/** Lighthouse sometimes misses the start of a load (NO_NAVSTART) and asks to be run again. */
const attempts = 4;

/**
 * Runs Lighthouse once on an address, with its own phone profile, accepting any certificate.
 *
 * @param cli Lighthouse's command
 * @throws {Error} when it gives no report, or one with a runtime error
 */
export async function audit(cli: string, url: string): Promise<Audit> {
  let report = await run(cli, url);
  for (let tries = 1; report.runtimeError && tries < attempts; tries += 1) report = await run(cli, url);
  if (report.runtimeError) throw new Error(`${url}: ${terminalMessage(report.runtimeError.message)}`);
  const categories = Object.entries(report.categories);
  const counted = new Set(
    categories.flatMap(([, { auditRefs }]) =>
      auditRefs.flatMap(({ id, weight }) => (weight > 0 ? [id] : [])),
    ),
  );
  return {
    scores: Object.fromEntries(categories.map(([id, { score }]) => [id, Math.round(100 * (score ?? 0))])),
    failures: [...counted].flatMap((id) => {
      const { title = id, score = null, displayValue = '' } = report.audits[id] ?? {};
      return score === null || score === 1 ? [] : [`${id} ${score}: ${title} ${displayValue}`.trim()];
    }),
  };
}

/** The report goes through a file: Lighthouse ends before a pipe has read all of it. */
async function run(cli: string, url: string): Promise<Report> {
  const folder = await mkdtemp(join(tmpdir(), 'lighthouse-'));
  const file = join(folder, 'report.json');
  const browser = ['--headless=new', '--disable-gpu', '--disable-quic', '--ignore-certificate-errors'];
  const flags = [...browser, ...launchOptions().args];
  const output = ['--output=json', `--output-path=${file}`, '--disable-full-page-screenshot', '--quiet'];
  const env = { ...process.env, CHROME_PATH: chromiumPath() ?? chromium.executablePath() };
  try {
    await promisify(execFile)(process.execPath, [cli, url, ...output, `--chrome-flags=${flags.join(' ')}`], {
      env,
    }).catch((error: Error) => {
      // Its exit status is also an error when the report has a runtime error.
      if (!existsSync(file)) throw new Error(`Lighthouse gave no report on ${url}: ${error.message}`);
    });
    return JSON.parse(await readFile(file, 'utf8')) as Report;
  } finally {
    await rm(folder, { recursive: true });
  }
}
