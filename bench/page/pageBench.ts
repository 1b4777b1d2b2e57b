import { rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../src/testing/chromium.ts';
import { serveEncrypted } from '../lighthouse/serveEncrypted.ts';
import { buildReader } from './buildReader.ts';
import { compareLoads } from './compareLoads.ts';
import type { Field } from './field.ts';
import { writeHandSite } from './hand/handSite.ts';
import { runJourneys } from './journeys/runJourneys.ts';
import { runTaps } from './journeys/runTaps.ts';
import { pageKinds } from './pageKinds.ts';
import { phoneText } from './phone.ts';

const parts: Record<string, (field: Field) => Promise<unknown>> = {
  loads: compareLoads,
  journeys: runJourneys,
  taps: runTaps,
};

/**
 * `npm run bench -- page [--rounds 7] [--only loads|journeys|taps] [--json FILE]`: the reader against pages by hand of
 * the same words, then what a reader does next and what answers a tap, on a phone. A missed target is marked and is not
 * a failure.
 */
export async function runPageBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '7' },
      only: { type: 'string', multiple: true, default: Object.keys(parts) },
      json: { type: 'string' },
    },
  });
  const unknown = values.only.find((name) => !Object.hasOwn(parts, name));
  if (unknown !== undefined) throw new Error(`--only takes ${Object.keys(parts).join(', ')}, not ${unknown}`);
  console.error('… building the reader');
  const dist = await buildReader();
  const byHand = await writeHandSite(
    dist,
    pageKinds.map(({ address }) => address),
  );
  const [hand, reader] = [await serveEncrypted(byHand), await serveEncrypted(dist)];
  const { args: usual, ...rest } = launchOptions();
  const trust = `--ignore-certificate-errors-spki-list=${hand.key},${reader.key}`;
  const launch = { ...rest, args: [...usual, '--disable-gpu', '--disable-quic', trust] };
  const browser = await chromium.launch(launch);
  const measured: Record<string, unknown> = {};
  try {
    console.log(`${phoneText}; medians of ${values.rounds}, least and most in brackets`);
    for (const name of values.only) {
      const rounds = Number(values.rounds);
      measured[name] = await parts[name]?.({
        browser,
        launch,
        hand: hand.origin,
        reader: reader.origin,
        rounds,
      });
    }
  } finally {
    await browser.close();
    for (const site of [hand, reader]) await site.close();
    await rm(byHand, { recursive: true });
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify(measured, null, 2)}\n`);
}
