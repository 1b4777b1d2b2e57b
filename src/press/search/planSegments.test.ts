import fc from 'fast-check';
import { expect, test } from 'vitest';
import { byDayAndId, type Member, openSize, type PlannedSegment, planSegments } from './planSegments.ts';

function members(count: number, from = 0): Member[] {
  return Array.from({ length: count }, (_, at) => {
    const id = String(from + at).padStart(7, '0');
    return { id, key: `k${id}`, day: id };
  });
}

const sizes = (planned: readonly PlannedSegment[]) => planned.map((segment) => segment.members.length);

function found(planned: readonly PlannedSegment[]): Member[] {
  return planned.flatMap((segment) => segment.members.filter((_, at) => !segment.gone.includes(at)));
}

test.each([
  [0, []],
  [255, [255]],
  [256, [0, 256]],
  [1000, [232, 768]],
  [10_000, [16, 1792, 8192]],
  [100_000, [160, 1536, 0, 98_304]],
])('%i articles are divided among segments of %j', (count, expected) => {
  expect(sizes(planSegments([], members(count)))).toEqual(expected);
});

test('articles that are added at the end give the division of a new index', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 700 }), { maxLength: 8 }), (steps) => {
      let planned: PlannedSegment[] = [];
      let count = 0;
      for (const step of steps) {
        count += step;
        planned = planSegments(planned, members(count));
      }
      const whole = planSegments([], members(count));
      expect(planned.filter((one) => one.members.length > 0)).toEqual(
        whole.filter((one) => one.members.length > 0),
      );
    }),
    { numRuns: 30 },
  );
});

test('one more article changes the open segment alone', () => {
  const before = planSegments([], members(1000));
  const after = planSegments(before, members(1001));
  expect(after[1]).toEqual(before[1]);
  expect(after[0]?.members).toHaveLength(233);
});

test('a correction is noted in its closed segment and opens in the open one; a removal is noted', () => {
  const all = members(600);
  const before = planSegments([], all);
  const corrected = all.flatMap((member, at) =>
    at === 7 ? [] : at === 3 ? [{ ...member, key: 'new' }] : [member],
  );
  const after = planSegments(before, corrected);
  expect(after[1]).toEqual({ members: before[1]?.members, gone: [3, 7] });
  expect(after[0]?.members.map(({ key }) => key)).toContain('new');
  expect(planSegments(after, all)[1]?.gone).toEqual([]);
});

test('whatever happens, every article is found once, as it is now', () => {
  const step = fc.record({
    add: fc.integer({ min: 0, max: 600 }),
    remove: fc.array(fc.nat(3000), { maxLength: 60 }),
    correct: fc.array(fc.nat(3000), { maxLength: 60 }),
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), (steps) => {
      let all: Member[] = [];
      let planned: PlannedSegment[] = [];
      let next = 0;
      for (const [at, { add, remove, correct }] of steps.entries()) {
        all = all.filter((_, place) => !remove.includes(place));
        all = all.map((member, place) =>
          correct.includes(place) ? { ...member, key: `${member.id} ${at}` } : member,
        );
        all = [...all, ...members(add, next)];
        next += add;
        planned = planSegments(planned, all);
        expect(found(planned).sort(byDayAndId)).toEqual([...all].sort(byDayAndId));
        expect(planned[0]?.members.length ?? 0).toBeLessThan(openSize);
      }
    }),
    { numRuns: 30 },
  );
});
