import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Served } from '../../src/press/hosting/serveFolder.ts';
import { buildAndServe } from '../support/buildAndServe.ts';
import { inEveryEngine } from './inEveryEngine.ts';

// Lines keep their distance whatever stands in them: harakat, and words of other scripts, each in a face of its own.

let site: Served;
const folder = mkdtempSync(join(tmpdir(), 'reader-many-scripts-'));

beforeAll(async () => {
  site = await buildAndServe(join(import.meta.dirname, '../fixtures/many-scripts'), folder);
});

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

inEveryEngine(
  () => site.origin,
  (reader) => {
    test.each([
      ['2025-03-01-a-shelf-in-persian', ['#p1', '#p2', '#p3', '#p4', '#p6', '#p7']],
      ['2025-03-02-a-shelf-in-english', ['#p1', '#p2', '#p3']],
      ['2025-03-03-a-shelf-in-russian', ['#p1', '#p2']],
      ['2025-03-05-a-shelf-in-hebrew', ['#p1', '#p2']],
    ])('in %s every line is as high as the next, its baseline in the same place', async (id, blocks) => {
      // On a second visit the faces are there.
      for (let visit = 0; visit < 2; visit++) await reader().tab.open(`${site.origin}/articles/${id}`);
      const measured = await reader().ask(linesOf, ...blocks);
      const [first] = measured;
      for (const { lines, lineHeight, baseline } of measured) {
        expect(lines).toBeGreaterThan(0);
        expect(lineHeight).toBeCloseTo(first?.lineHeight ?? 0, 0);
        expect(baseline).toBeCloseTo(first?.baseline ?? 0, 0);
      }
    });
  },
);

/** How high a paragraph's lines are on average, and how far below its top its first baseline is. Runs in the page. */
function linesOf(...blocks: string[]) {
  return blocks.map((selector) => {
    const block = document.querySelector(selector);
    if (!block) throw new Error(`There is no ${selector}.`);
    const { top, height } = block.getBoundingClientRect();
    const lines = Math.round(height / Number.parseFloat(getComputedStyle(block).lineHeight));
    // An empty box in the line stands on its baseline.
    const mark = Object.assign(document.createElement('span'), { style: 'display: inline-block' });
    block.prepend(mark);
    const baseline = mark.getBoundingClientRect().bottom - top;
    mark.remove();
    return { lines, lineHeight: height / lines, baseline };
  });
}
