import * as v from 'valibot';
import { expect, test } from 'vitest';
import { languageTagSchema } from '../../contract/text/textSchema.ts';
import { anArticle, aPublication } from '../../testing/factories.ts';
import { folderOf } from '../../testing/folderOf.ts';
import { terminalError } from '../system/terminalText.ts';
import { issueLine, requireNoErrors } from './issue.ts';
import { parseFile } from './parseFile.ts';
import { readArchive } from './readArchive.ts';

const hostile = '\u001b[2J\u001b[31mOK\n✓ fake\u202e\u009b1A';
const shown = '\\u001b[2J\\u001b[31mOK\\n✓ fake\\u202e\\u009b1A';

test('what files say is printed as words, one line an issue, whatever place it has', async () => {
  const named = (slug: string, facts: object) => ({ ...anArticle({ id: `2026-01-02-${slug}` }), ...facts });
  const root = await folderOf({
    'publication.json': aPublication(),
    'articles/2026/2026-01-02-type.json': named('type', { body: [{ type: hostile }] }),
    'articles/2026/2026-01-02-key.json': named('key', { [hostile]: 1 }),
    'articles/2026/2026-01-02-value.json': named('value', { authors: hostile }),
    'articles/2026/2026-01-02-link.json': named('link', {
      body: [{ type: 'paragraph', text: [{ text: 'a', href: `/articles/${hostile.replaceAll('\n', '')}` }] }],
    }),
    'articles/2026/2026-01-02-json.json': hostile,
    [`articles/2026/${hostile}.json`]: anArticle(),
    'articles/2026/2026-01-02-long.json': named('long', { title: [], authors: 'x'.repeat(1_000_000) }),
  });
  const { publication, issues } = await readArchive(root);
  const lines = issues.map(issueLine);
  const unknown = `✗ articles/2026/2026-01-02-type.json › body.0.type: “${shown}” is not a block type of the contract`;
  expect(lines).toContain(unknown);
  expect(lines).toContain(`! articles/2026/2026-01-02-key.json › ${shown}: is not a field of the contract`);
  expect(lines).toContain(
    `✗ articles/2026/2026-01-02-value.json › authors: should be Array, but is "${shown}"`,
  );
  expect(lines.some((line) => line.startsWith(`✗ articles/2026/${shown}.json › id: `))).toBe(true);
  expect(lines.filter((line) => /[\p{Cc}\u202a-\u202e]/u.test(line))).toEqual([]);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThan(500);
  const failed = terminalError(errorOf(() => requireNoErrors(root, publication, issues)));
  expect(failed.split('\n').slice(1)).toEqual(lines.filter((line) => line.startsWith('✗')));
});

function errorOf(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

const parsedLines = (text: string) =>
  parseFile('a.json', text, v.object({ language: languageTagSchema })).issues.map(issueLine);

test('of damaged JSON the place comes first', () => {
  expect(parsedLines('{\n  x }')).toEqual([
    expect.stringMatching(/^✗ a\.json: is not valid JSON: damaged at line 2, column 3: (?!.*position)/),
  ]);
  expect(parsedLines('')).toEqual([expect.stringMatching(/^✗ a\.json: is not valid JSON: /)]);
});

test('what is no language tag is told with some that are', () => {
  expect(parsedLines('{ "language": "Dari!" }')).toEqual([
    '✗ a.json › language: is not a BCP 47 language tag (such as fa-AF, ps, en)',
  ]);
});
