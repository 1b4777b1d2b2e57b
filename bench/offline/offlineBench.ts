import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { launchOptions } from '../../src/testing/chromium.ts';
import { alignTable } from '../alignTable.ts';
import { medianOf } from '../median.ts';
import { buildReader } from '../page/buildReader.ts';
import { verdict } from '../page/journeys/verdict.ts';
import { phoneText } from '../page/phone.ts';
import { spread } from '../page/spread.ts';
import { coldStarts } from './coldStarts.ts';
import { packWeights } from './packWeights.ts';

/** The longest cold start without a line, in milliseconds; the most bytes of the newest 100 and 1,000 articles, and of a kept one. */
const most = { start: 1_000, hundred: 300_000, thousand: 3_000_000, stored: 10_000 };

/**
 * `npm run bench -- offline [--rounds 5]`: what packs weigh, then how long the app takes to its text on a phone with the line
 * cut. A missed target is marked and is not a failure.
 */
export async function runOfflineBench(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { rounds: { type: 'string', default: '5' } } });
  const weights = packWeights(1_200);
  const rows = weights.map(({ list, hundred, thousand }) => [
    list,
    String(hundred),
    verdict(hundred, most.hundred),
    String(thousand),
    verdict(thousand, most.thousand),
  ]);
  console.log(
    `packs of 1,200 articles in each section\n${alignTable([['', 'newest 100, bytes', '', 'newest 1,000', ''], ...rows])}`,
  );
  console.error('… building the reader');
  const dist = await buildReader();
  const browser = await chromium.launch(launchOptions());
  try {
    const { article, list, stored } = await coldStarts(browser, dist, Number(values.rounds));
    console.log(`\n${phoneText}, no line; medians of ${values.rounds}, least and most in brackets`);
    console.log(
      alignTable([
        ['cold start to an article’s text, ms', spread(article), verdict(medianOf(article), most.start)],
        ['cold start to a list’s first title, ms', spread(list), verdict(medianOf(list), most.start)],
        ['stored bytes an article', String(stored), verdict(stored, most.stored)],
      ]),
    );
  } finally {
    await browser.close();
  }
}
