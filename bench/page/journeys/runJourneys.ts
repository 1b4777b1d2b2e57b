import { articleAddress } from '../../../src/contract/articlePath.ts';
import type { Field } from '../field.ts';
import { articles, firstParagraph, section } from '../pageKinds.ts';
import { againTable, nextArticleTable } from './journeyTables.ts';
import { keptPage } from './keptPage.ts';
import { type NextArticle, nextArticle, type Way } from './nextArticle.ts';
import { secondVisit } from './secondVisit.ts';

interface Measured {
  way: Way;
  /** The longest time to the text, in milliseconds. */
  most?: number;
  seen: NextArticle[];
}

/** Measures how an article is come to from a list, left, come back to and opened again, and prints it. */
export async function runJourneys(field: Field): Promise<unknown> {
  const { browser, launch, rounds, reader: origin } = field;
  const text = firstParagraph.reader;
  const by = (held: number, running: boolean): Measured => ({
    way: { origin, text, held, running },
    most: held > 0 ? 100 : 450,
    seen: [],
  });
  const ways = new Map<string, Measured>([
    ['touched 200 ms before, first touch', by(200, false)],
    ['touched 200 ms before, code runs', by(200, true)],
    ['cold, first touch', by(0, false)],
    ['cold, code runs', by(0, true)],
    ['by hand', { way: { origin: field.hand, text: firstParagraph.hand, held: 0 }, seen: [] }],
  ]);
  const article = origin + articleAddress(articles.english);
  const second: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    for (const { way, seen } of ways.values()) seen.push(await nextArticle(browser, way));
    second.push(await secondVisit(browser, article));
  }
  const kept = await keptPage(launch, article, `${origin}/about`);
  const seen = [...ways.values()].flatMap((one) => one.seen);
  console.log(`\nthe next article, from ${section}\n${nextArticleTable(ways)}`);
  console.log(`\nback, forward and again\n${againTable(seen, second, kept)}`);
  return { ways: Object.fromEntries(ways), second, kept };
}
