import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { publicationSchema } from '../../../contract/publicationSchema.ts';
import { aPublication } from '../../../testing/factories.ts';
import { wellKnownFiles } from './wellKnownFiles.ts';

const of = (facts: object) => v.parse(publicationSchema, { ...aPublication(), ...facts });
const today = '2026-11-30';

test('security.txt has its fields by their names, one a line, and a moment at which it expires', () => {
  const security = {
    contact: ['mailto:a@e.org', 'https://e.org/report'],
    expires: '2027-01-31',
    encryption: ['https://e.org/key.asc'],
    languages: ['fa', 'en'],
  };
  expect(wellKnownFiles(of({ security }), today)).toEqual([
    [
      '.well-known/security.txt',
      [
        'Contact: mailto:a@e.org',
        'Contact: https://e.org/report',
        'Expires: 2027-01-31T23:59:59Z',
        'Encryption: https://e.org/key.asc',
        'Preferred-Languages: fa, en',
        'Canonical: https://www.example.org/.well-known/security.txt',
        '',
      ].join('\n'),
    ],
  ]);
});

test('it holds on its last day and is no longer written on the next', () => {
  const publication = of({ security: { contact: ['mailto:a@e.org'], expires: today } });
  expect(wellKnownFiles(publication, today)).toHaveLength(1);
  expect(wellKnownFiles(publication, '2026-12-01')).toEqual([]);
});

test('in a subfolder or without https it names no address of its own: only a host’s root counts', () => {
  const security = { contact: ['mailto:a@e.org'], expires: '2027-01-31' };
  for (const origin of ['https://e.org/sub', 'http://e.org']) {
    const [[, text] = ['', '']] = wellKnownFiles(of({ origin, security }), today);
    expect(text).not.toContain('Canonical');
  }
});

test('trust.txt has one relation a line, in both places where it is looked for', () => {
  const trust = {
    belongto: ['https://one.example/', 'https://two.example/'],
    contact: ['mailto:a@e.org'],
    datatrainingallowed: false,
  };
  const text = [
    'belongto=https://one.example/',
    'belongto=https://two.example/',
    'contact=mailto:a@e.org',
    'datatrainingallowed=no',
    '',
  ].join('\n');
  expect(wellKnownFiles(of({ trust }), today)).toEqual([
    ['trust.txt', text],
    ['.well-known/trust.txt', text],
  ]);
});

test('where nothing is configured nothing is written', () => {
  expect(wellKnownFiles(of({}), today)).toEqual([]);
  expect(wellKnownFiles(of({ trust: {} }), today)).toEqual([]);
});

test('whatever passes the schema, each value is one line and begins with its own name', () => {
  const address = fc.constantFrom('https://e.org/', 'https://e.org/a?b=c,d#contact=e', 'https://e.org/%0A');
  // Control characters among them; fast-check's own 'binary' needs seconds to begin.
  const character = fc.nat(0x2040).map((code) => String.fromCodePoint(code));
  const end = fc.constantFrom('\n', '\r\n', '\r', '\u0085', '\u2028', ' \n');
  const value = fc.oneof(
    address,
    fc.tuple(address, fc.string({ unit: character })).map((parts) => parts.join('')),
    fc.tuple(address, end, fc.constantFrom('', 'contact=https://e.org/')).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(fc.array(value, { minLength: 1, maxLength: 3 }), (values) => {
      const facts = {
        security: { contact: values, expires: '2027-01-31' },
        trust: { social: values },
      };
      const read = v.safeParse(publicationSchema, { ...aPublication(), ...facts });
      if (!read.success) return;
      const [security = '', trust = ''] = wellKnownFiles(read.output, today).map(([, text]) => text);
      expect(security.split('\n')).toHaveLength(values.length + 3);
      expect(trust.split('\n').filter((line) => !line.startsWith('social='))).toEqual(['']);
    }),
  );
});
