import { rm, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { articleAddress } from '../../src/contract/articlePath.ts';
import { type Served, serveFolder } from '../../src/press/hosting/serveFolder.ts';
import { terminalText } from '../../src/press/system/terminalText.ts';
import { launchOptions } from '../../src/testing/chromium.ts';
import { comparison } from './comparison.ts';
import { phone } from './phone.ts';
import { staticParagraph } from './staticPage.ts';
import { writeStaticSite } from './staticSite.ts';
import { type Visit, visit } from './visit.ts';

/** An article in each direction with its first paragraph on the first screen: one with Persian in it, and the longest in Dari. */
const articles = ['2026-01-22-dari-farsi-persian', '2026-05-17-herat-city-of-books'];

/** The first paragraph of the body, in the reader's page. */
const readerParagraph = '[data-block="paragraph"] > p';

interface Contestant {
  name: string;
  site: Served;
  paragraph: string;
}

/**
 * `npm run bench -- page [--rounds 7] [--article ID …] [--dist dist] [--json FILE]`: the article page against a
 * hand-written page of the same text and fonts, in turns, on a phone. A missed target is marked and is not a failure.
 */
export async function runPageBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      rounds: { type: 'string', default: '7' },
      article: { type: 'string', multiple: true, default: articles },
      dist: { type: 'string', default: 'dist' },
      json: { type: 'string' },
    },
  });
  const staticSite = await writeStaticSite(values.dist, values.article);
  const contestants: Contestant[] = [
    { name: 'static page', site: await serveFolder(staticSite), paragraph: staticParagraph },
    { name: 'the reader', site: await serveFolder(values.dist), paragraph: readerParagraph },
  ];
  const browser = await chromium.launch(launchOptions());
  const measured: Record<string, Record<string, Visit[]>> = {};
  try {
    const { width, height, latency, down, slower } = phone;
    console.log(
      `${width} × ${height}, ${down / 1e6} Mbit/s, ${latency} ms, processor ${slower} times slower, ` +
        `medians of ${values.rounds} cold loads in turns (least to most)`,
    );
    for (const id of values.article) {
      const visits = await measureInTurns(browser, contestants, articleAddress(id), Number(values.rounds));
      measured[id] = visits;
      console.log(`\n${terminalText(id)}\n${comparison(visits)}`);
    }
  } finally {
    await browser.close();
    for (const { site } of contestants) await site.close();
    await rm(staticSite, { recursive: true });
  }
  if (values.json) await writeFile(values.json, `${JSON.stringify({ phone, measured }, null, 2)}\n`);
}

/** One load of each to warm up, then the rounds in turns, so that other load on the machine affects both. */
async function measureInTurns(browser: Browser, contestants: Contestant[], address: string, rounds: number) {
  const visits: Record<string, Visit[]> = Object.fromEntries(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const { name, site, paragraph } of contestants) {
      const seen = await visit(browser, site.origin + address, paragraph);
      if (round > 0) visits[name]?.push(seen);
    }
  }
  return visits;
}
