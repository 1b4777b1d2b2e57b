import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FontRole, fontFaces } from '../../src/press/fonts/fontFaces.ts';
import { charactersOf } from '../../src/press/fonts/fontRanges.ts';
import { fontCacheOf, subsetFace } from '../../src/press/fonts/fontSubset.ts';
import { type Served, serveFolder } from '../../src/press/hosting/serveFolder.ts';
import { inEveryEngine } from './inEveryEngine.ts';
import { type Ink, inkOf } from './inkOf.ts';

// Every letter of the published faces for Arabic script, in each of its forms, as ink: what another engine draws must be
// what Chromium draws.

const roles: FontRole[] = ['naskh', 'naskh-bold', 'chrome', 'verse'];
const faces = fontFaces().filter(({ role }) => roles.includes(role));
const folder = mkdtempSync(join(tmpdir(), 'reader-letters-'));
/** A hamza may stand a hair lower; of letters whose dots float, half and more is elsewhere. */
const tolerance = 0.3;
/** The letters of each face as Chromium draws them. */
const seenBefore = new Map<FontRole, Ink[]>();
let site: Served;

beforeAll(async () => {
  for (const face of faces) {
    const file = await subsetFace(face, fontCacheOf(join(import.meta.dirname, '../..')));
    copyFileSync(file, join(folder, `${face.role}.woff2`));
  }
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Letters</title>');
  site = await serveFolder(folder);
});

afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true });
});

/** A letter alone, at the end, at the beginning and in the middle of a word. */
const formsOf = (letter: string) => [letter, `ه${letter}`, `${letter}ه`, `ه${letter}ه`];

inEveryEngine(
  () => site.origin,
  (reader) => {
    beforeAll(() => reader().tab.open(`${site.origin}/`));

    test.each(faces)('$role has the letters that Chromium shows, in all joins', async (face) => {
      const letters = charactersOf(face.unicodeRange).filter((one) => /\p{Script=Arabic}/u.test(one));
      const forms = letters.filter((one) => /\p{Letter}/u.test(one)).flatMap(formsOf);
      const ink = await reader().ask(inkOf, `/${face.role}.woff2`, face.weight, forms.join(' '));
      expect(ink).toHaveLength(forms.length);
      const expected = seenBefore.get(face.role) ?? ink;
      seenBefore.set(face.role, expected);
      const unlike = forms.filter((_, at) => difference(ink[at] ?? [], expected[at] ?? []) > tolerance);
      expect(unlike).toEqual([]);
    });
  },
);

/** How much of two inks does not cover the other: 0 for the same, 1 for none in common. */
function difference(one: Ink, other: Ink): number {
  const apart = one.reduce((sum, ink, at) => sum + Math.abs(ink - (other[at] ?? 0)), 0);
  return apart / [...one, ...other].reduce((sum, ink) => sum + ink, 0);
}
