import { comparison, type Turns } from './comparison.ts';
import type { Field } from './field.ts';
import { pageKinds } from './pageKinds.ts';
import { visit } from './visit.ts';

/** Loads each kind of page by hand, of the reader and by hand again, in turns, and prints how they compare. */
export async function compareLoads({ browser, hand, reader, rounds }: Field): Promise<Record<string, Turns>> {
  const measured: Record<string, Turns> = {};
  for (const { name, address, text } of pageKinds) {
    const turns: Turns = { hand: [], reader: [], again: [] };
    // The first round warms the browser and the servers.
    for (let round = 0; round <= rounds; round += 1) {
      for (const turn of ['hand', 'reader', 'again'] as const) {
        const seen = await (turn === 'reader'
          ? visit(browser, reader + address, text.reader)
          : visit(browser, hand + address, text.hand));
        if (round > 0) turns[turn].push(seen);
      }
    }
    measured[name] = turns;
    console.log(`\n${name}, ${address}\n${comparison(turns)}`);
  }
  return measured;
}
