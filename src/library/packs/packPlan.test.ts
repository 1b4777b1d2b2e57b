import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PackManifest } from '../../contract/packs/packManifest.ts';
import { type Held, inExtent, packPlan, wholePacks } from './packPlan.ts';

/** A list of so many articles, one a day, as the press packs them. */
function manifestOf(count: number): { manifest: PackManifest; ids: string[] } {
  const ids = Array.from({ length: count }, (_, at) => {
    const day = new Date(Date.UTC(2020, 0, 1 + at)).toISOString().slice(0, 10);
    return `${day}-article`;
  }).reverse();
  const packs = Math.ceil(count / 100);
  const manifest = {
    packs: Array.from({ length: packs }, (_, at) => {
      const number = packs - at;
      const end = count - (number - 1) * 100;
      const own = ids.slice(Math.max(0, end - 100), end);
      return {
        file: `packs/dari/${number}-${own.length}.json`,
        articles: own.length,
        bytes: own.length * 2_200,
        newest: own[0] ?? '',
        oldest: own.at(-1) ?? '',
        ...(at < 2 && { listed: own.map((id): [string, string] => [id, 'a']) }),
      };
    }),
  };
  return { manifest, ids };
}

const heldOf = (ids: readonly string[], files: string[] = []): Held => ({
  ids: [...ids],
  files,
  versions: Object.fromEntries(ids.map((id) => [id, 'a'])),
});

test('the hundred newest are at most two packs and 300 kB, whatever the number of articles', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 3_000 }), (count) => {
      const plan = packPlan(manifestOf(count).manifest, 100);
      expect(plan.wanted).toBe(Math.min(100, count));
      expect(plan.steps.length).toBeLessThanOrEqual(2);
      expect(plan.bytes).toBeLessThanOrEqual(300_000);
    }),
  );
});

test('whoever has kept them all fetches nothing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 900 }),
      fc.constantFrom(24, 100, 'year' as const),
      (count, extent) => {
        const { manifest, ids } = manifestOf(count);
        const files = manifest.packs.map(({ file }) => file);
        expect(packPlan(manifest, extent, heldOf(ids, files)).steps).toEqual([]);
      },
    ),
  );
});

test('of a list that is kept, what is new comes alone', () => {
  const { manifest, ids } = manifestOf(150);
  const plan = packPlan(manifest, 100, heldOf(ids.slice(2)));
  expect(plan.steps).toEqual([{ ids: ids.slice(0, 2), bytes: 6_000 }]);
});

test('a corrected article comes again', () => {
  const { manifest, ids } = manifestOf(50);
  const held = heldOf(ids);
  const plan = packPlan(manifest, 24, { ...held, versions: { ...held.versions, [ids[3] ?? '']: 'before' } });
  expect(plan.steps).toEqual([{ ids: [ids[3]], bytes: 3_000 }]);
});

test('a year goes back from the newest article, not from the clock of the device', () => {
  const { manifest } = manifestOf(1_000);
  const plan = packPlan(manifest, 'year');
  expect(plan.wanted).toBeGreaterThanOrEqual(365);
  expect(plan.wanted).toBeLessThan(365 + 100);
});

test('what is older than the extent leaves', () => {
  const { manifest, ids } = manifestOf(130);
  const listed = manifest.packs.flatMap((pack) => (pack.listed ?? []).map(([id]) => id));
  expect(inExtent(ids, 24, listed)).toEqual(ids.slice(0, 24));
  expect(inExtent(ids.slice(0, 10), 24, listed)).toEqual(ids.slice(0, 10));
  expect(inExtent(ids, 'year')).toHaveLength(130);
});

test('a pack is whole once all of it is there', () => {
  const { manifest, ids } = manifestOf(130);
  expect(wholePacks(manifest, heldOf(ids.slice(0, 30)))).toEqual([manifest.packs[0]?.file]);
});
