import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonicalJson.ts';
import { contentDigest } from './digests.ts';

test('the example of RFC 8785, 3.2.3 has the form that it gives', () => {
  const json = JSON.parse(String.raw`{
    "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
    "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
    "literals": [null, true, false]
  }`);
  expect(canonicalJson(json)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  );
});

test('names are sorted by their UTF-16 units, not as characters', () => {
  const names = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
  const json = Object.fromEntries(names.map((name) => [name, 0]));
  expect(Object.keys(JSON.parse(canonicalJson(json).replaceAll('"1"', '"x1"')))).toEqual([
    '\r',
    'x1',
    '\u0080',
    '\u00f6',
    '\u20ac',
    '\ud83d\ude00',
    '\ufb33',
  ]);
});

test('spaces and the order of members make no other form, and nothing is lost in it', () => {
  const turned = (json: unknown): unknown =>
    Array.isArray(json)
      ? json.map(turned)
      : typeof json === 'object' && json !== null
        ? Object.fromEntries(
            Object.entries(json)
              .reverse()
              .map(([name, member]) => [name, turned(member)]),
          )
        : json;
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      const json: unknown = JSON.parse(JSON.stringify(value));
      fc.pre(!/\\ud[89a-f]/i.test(JSON.stringify(json)));
      const form = canonicalJson(json);
      expect(JSON.parse(form)).toEqual(json);
      expect(canonicalJson(JSON.parse(JSON.stringify(turned(json), null, 3)))).toBe(form);
    }),
  );
});

test.each([
  ['half a character', JSON.parse('{"a":"\\ud800"}')],
  ['half a character in a name', JSON.parse('{"\\udc00":1}')],
  ['too many levels', JSON.parse('['.repeat(5_000) + ']'.repeat(5_000))],
])('%s has no form', async (_what, json) => {
  await expect(contentDigest(json)).rejects.toThrow(TypeError);
});
