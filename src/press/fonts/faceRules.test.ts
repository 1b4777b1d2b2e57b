import { expect, test } from 'vitest';
import { faceRules } from './faceRules.ts';
import { fontFaces } from './fontFaces.ts';
import { charactersOf } from './fontRanges.ts';

const rules = fontFaces().flatMap((face) => faceRules(face, 'font.woff2').split(/\n(?=@)/));
const standIns = rules.filter((rule) => /"[^"]* Letters"/.test(rule));
const declared = (rule: string, name: string) => new RegExp(`${name}: ([^;]*);`).exec(rule)?.[1] ?? '';

test('a letter in foreign text brings its size and leaves the spaces and stops to the text around', () => {
  expect(standIns.length).toBeGreaterThan(4);
  for (const rule of standIns) {
    expect(declared(rule, 'size-adjust')).toMatch(/"Naskh/.test(rule) ? /^114%$/ : /^88%$/);
    const range = charactersOf(declared(rule, 'unicode-range'));
    expect(range.filter((character) => ' .,:;!?()«»“”0123456789'.includes(character))).toEqual([]);
  }
});

test('only the masthead’s name is shown late, and it leaves the space, which gives a line its metrics, to another face', () => {
  const late = rules.filter((rule) => declared(rule, 'font-display') !== 'optional');
  expect(late.map((rule) => declared(rule, 'font-family'))).toEqual(['"Amiri Name"']);
  expect(charactersOf(declared(late[0] ?? '', 'unicode-range'))).not.toContain(' ');
});
