import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { aPublication, blocksByType } from '../testing/factories.ts';
import { publicationSchema } from './publicationSchema.ts';

const dari = { id: 'dari', label: { fa: 'دری' }, languages: ['fa-AF'] };

const security = { contact: ['mailto:a@e.org'], expires: '2030-01-01' };

function issuesOf(json: unknown): string[] {
  return (v.safeParse(publicationSchema, json).issues ?? []).map(
    (issue) => `${v.getDotPath(issue)}: ${issue.message}`,
  );
}

test('a publication parses to itself, its labels in their order', () => {
  const file = aPublication({ name: { en: 'The Test', 'fa-AF': 'آزمون', de: 'Die Probe' } });
  const parsed = v.parse(publicationSchema, JSON.parse(JSON.stringify(file)));
  expect(parsed).toEqual(file);
  expect(Object.keys(parsed.name)).toEqual(['en', 'fa-AF', 'de']);
});

test('motto, website and e-mail address are optional', () => {
  const { motto: _m, website: _w, email: _e, ...file } = aPublication();
  expect(v.is(publicationSchema, file)).toBe(true);
});

test.each(['name', 'monogram', 'origin', 'sections'] as const)(
  'a publication without %s is refused',
  (field) => {
    const { [field]: _, ...rest } = aPublication();
    expect(issuesOf(rest)).toEqual([expect.stringMatching(`^${field}: `)]);
  },
);

test.each([
  ['name', {}, 'name: has no language'],
  ['name', { Persian: 'x' }, /^name\.Persian: is not a BCP 47/],
  ['name', { en: ' ' }, 'name.en: is empty'],
  ['origin', 'https://www.example.org/', /^origin: /],
  ['origin', 'www.example.org', /^origin: /],
  ['email', 'desk', 'email: is not a mail address'],
  ['sections', [], 'sections: names no section'],
  ['sections', [{ ...dari, id: 'دری' }], 'sections.0.id: is not an ascii-slug'],
  ['sections', [{ ...dari, languages: [] }], 'sections.0.languages: names no language'],
  ['sections', [dari, { ...dari, languages: ['ps'] }], 'sections: has two sections of one id'],
  ['sections', [dari, { ...dari, id: 'dari-2' }], 'sections: has one language in two sections'],
  ['policies', { corrections: {} }, 'policies.corrections: has no language'],
  ['policies', { corrections: { en: [] } }, 'policies.corrections.en: is empty'],
  ['policies', { corrections: { Dari: ['Words.'] } }, /^policies\.corrections\.Dari: is not a BCP 47/],
  [
    'policies',
    { masthead: { en: [{ type: 'note', number: 1, text: 'A.' }] } },
    /^policies\.masthead\.en: holds another/,
  ],
  [
    'policies',
    { masthead: { en: [{ type: 'quote', body: [blocksByType.figure] }] } },
    /masthead\.en: holds another/,
  ],
  ['policies', { masthead: { en: [{ type: 'hologram' }] } }, /^policies\.masthead\.en: holds another/],
  ['policies', { licence: 'javascript:alert(1)' }, /^policies\.licence: is neither/],
  ['policies', { licence: 'https://e.org/a\nb' }, /^policies\.licence: is neither/],
  ['security', { ...security, contact: [] }, 'security.contact: names nobody'],
  ['security', { ...security, contact: ['a@e.org'] }, /^security\.contact\.0: is not an https/],
  ['security', { ...security, contact: ['mailto:a@e.org\nContact: b'] }, /^security\.contact\.0: /],
  ['security', { ...security, contact: ['https://e.org/\u2028'] }, /^security\.contact\.0: /],
  ['security', { ...security, policy: ['http://e.org'] }, /^security\.policy\.0: is not an https/],
  ['security', { ...security, expires: '2030-02-30' }, /^security\.expires: is not a day/],
  ['security', { ...security, languages: ['en\nHiring: x'] }, /^security\.languages\.0: is not a BCP 47/],
  ['trust', { member: ['https://e.org/ b'] }, /^trust\.member\.0: is not an http/],
  ['trust', { social: ['https://e.org/\rcontrol=x'] }, /^trust\.social\.0: is not an http/],
  ['trust', { contact: ['e.org'] }, /^trust\.contact\.0: is not an http/],
  ['trust', { datatrainingallowed: 'no' }, /^trust\.datatrainingallowed: /],
  ['onion', `https://${'a'.repeat(55)}d.onion`, /^onion: is not the address/],
  ['onion', 'http://expyuzz4wqqyqhjn.onion', /^onion: is not the address/],
  ['onion', `http://${'a'.repeat(55)}d.onion/`, /^onion: is not the address/],
  ['onion', `http://${'a'.repeat(55)}d.onion\n`, /^onion: is not the address/],
  ['mirrors', 'https://e.org', /^mirrors: /],
  ['mirrors', ['http://e.org'], /^mirrors\.0: is neither an https address/],
  ['mirrors', ['https://e.org/'], /^mirrors\.0: is neither/],
  ['mirrors', ['https://e.org/a?b'], /^mirrors\.0: is neither/],
  ['mirrors', ['https://a@e.org'], /^mirrors\.0: is neither/],
  ['mirrors', ['javascript:alert(1)'], /^mirrors\.0: is neither/],
  ['mirrors', ['https://e.org/\n'], /^mirrors\.0: is neither/],
  ['mirrors', ['https://e.org', 'https://e.org'], 'mirrors: has one address twice'],
  ['mirrors', Array.from({ length: 17 }, (_, at) => `https://e.org/${at}`), /^mirrors: has more than 16/],
])('a publication whose %s is %j is refused at its path', (field, value, issue) => {
  expect(issuesOf({ ...aPublication(), [field]: value })).toEqual([
    issue instanceof RegExp ? expect.stringMatching(issue) : issue,
  ]);
});

test('mirrors keep their order; each is an https address or an onion service, in a folder or not', () => {
  const mirrors = ['https://e.org/in/a_folder', `http://${'a'.repeat(55)}d.onion`, 'https://b.example:8443'];
  expect(v.parse(publicationSchema, { ...aPublication(), mirrors }).mirrors).toEqual(mirrors);
});

test('any JSON parses or fails, and never throws', () => {
  const fields = Object.fromEntries(
    Object.keys(publicationSchema.entries).map((key) => [key, fc.jsonValue()]),
  );
  const publicationLike = fc
    .record(fields, { requiredKeys: [] })
    .map((facts) => ({ ...aPublication(), ...(facts as object) }));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), publicationLike), (json) => {
      const result = v.safeParse(publicationSchema, json);
      if (result.success) expect(result.output.sections.length).toBeGreaterThan(0);
      else expect(result.issues.length).toBeGreaterThan(0);
    }),
  );
});
