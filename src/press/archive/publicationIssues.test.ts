import { expect, test } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { onionIssue } from './onionIssue.ts';
import { publicationIssues } from './publicationIssues.ts';

// The Tor Project's own, and one with the checksum of the bytes 0 to 31.
const onions = [
  'http://2gzyxa5ihm7nsggfxnu52rck2vv4rvmdlkiu3zzui5du4xyclen53wid.onion',
  'http://aaaqeayeaudaocajbifqydiob4ibceqtcqkrmfyydenbwha5dyp3kead.onion',
];

test.each(onions)(
  'the onion address %s fits its checksum; with one letter changed it does not',
  (address) => {
    expect(onionIssue(address)).toBeUndefined();
    for (let at = 'http://'.length; at < 'http://'.length + 54; at += 5) {
      const other = address[at] === 'q' ? 'r' : 'q';
      expect(onionIssue(address.slice(0, at) + other + address.slice(at + 1))).toMatch(/checksum/);
    }
  },
);

test('a mistyped onion address stops the build', () => {
  const onion = `http://${'a'.repeat(55)}d.onion`;
  expect(publicationIssues(aPublication({ onion }), '2026-11-30')).toMatchObject([
    { file: 'publication.json', field: 'onion', severity: 'error' },
  ]);
});

test('so does a mistyped one among the mirrors', () => {
  const mirrors = ['https://e.org', `http://${'a'.repeat(55)}d.onion/folder`, `${onions[0]}/folder`];
  expect(publicationIssues(aPublication({ mirrors }), '2026-11-30')).toMatchObject([
    { field: 'mirrors.1', severity: 'error' },
  ]);
});

test('a contact for weaknesses whose day has passed is warned of', () => {
  const security = { contact: ['mailto:a@e.org'], expires: '2026-11-29' };
  expect(publicationIssues(aPublication({ security }), '2026-11-30')).toEqual([
    {
      file: 'publication.json',
      field: 'security.expires',
      message: '2026-11-29 has passed, so security.txt is not published',
      severity: 'warning',
    },
  ]);
  expect(publicationIssues(aPublication({ security }), '2026-11-29')).toEqual([]);
});

test('a policy in a language of unknown direction is refused', () => {
  const policies = { corrections: { tlh: [{ type: 'paragraph' as const, text: 'nuq' }] } };
  expect(publicationIssues(aPublication({ policies }))).toMatchObject([
    { field: 'policies.corrections', severity: 'error' },
  ]);
});
