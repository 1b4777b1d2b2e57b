import { alignTable } from '../../alignTable.ts';
import { medianOf } from '../../median.ts';
import type { Field } from '../field.ts';
import { spread } from '../spread.ts';
import { measureTap } from './measureTap.ts';
import { taps } from './taps.ts';
import { verdict } from './verdict.ts';
import type { Answered } from './watchAnswer.ts';

/** Taps each control when the code runs, and as the first touch that starts it, and prints the times. */
export async function runTaps({ browser, reader, rounds }: Field): Promise<unknown> {
  const measured: Record<string, { runs: Answered[]; first: Answered[] }> = {};
  const rows: string[][] = [];
  for (const tap of taps) {
    const runs: Answered[] = [];
    const first: Answered[] = [];
    for (let round = 0; round < rounds; round += 1) {
      runs.push(await measureTap(browser, reader, tap, true));
      if (!tap.late) first.push(await measureTap(browser, reader, tap, false));
    }
    measured[tap.name] = { runs, first };
    const frames = runs.map(({ frame }) => frame);
    const times = [runs, first].flatMap((all) => [
      spread(all.map(({ frame }) => frame)),
      spread(all.map(({ answer = Number.NaN }) => answer)),
    ]);
    rows.push([tap.name, ...times, verdict(medianOf(frames), tap.most)]);
  }
  const head = ['', 'code runs: next frame', 'answer', 'first touch: next frame', 'answer', 'target'];
  console.log(`\ntaps, ms\n${alignTable([head, ...rows])}`);
  return measured;
}
