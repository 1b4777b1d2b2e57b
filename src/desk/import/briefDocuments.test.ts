import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { publication } from '../../testing/bundledArchive.ts';
import { packDocx, paragraph } from '../formats/docx/testing/packDocx.ts';
import { packOdt } from '../formats/odt/testing/packOdt.ts';
import { importDocument } from './importDocument.ts';

const english =
  'The workers at the old mill wait for the flour that was promised to them before the winter, and the road is closed.';
const dari = 'نانوایان این شهر از آغاز زمستان چشم به راه آردی هستند که وعده شده بود و هنوز نیامده است.';

test.each([
  ['a.txt', english, strToU8(english)],
  ['a.md', english, strToU8(`${english}\n`)],
  ['a.html', dari, strToU8(`<html><body><p>${dari}</p></body></html>`)],
  ['a.docx', dari, packDocx({ document: paragraph(dari) })],
  ['a.odt', english, packOdt({ text: `<text:p>${english}</text:p>` })],
])(
  'a document of one paragraph comes in with a title of its first words, flagged: %s',
  async (name, text, bytes) => {
    const { article, findings } = await importDocument({ name, bytes }, publication, { date: '2026-10-31' });
    expect(article.body).toEqual([text]);
    expect(article.title).toBe(`${text.split(' ').slice(0, 8).join(' ')} …`);
    expect(findings).toContainEqual({
      kind: 'missing-field',
      place: { words: 'title' },
      message: `The document has no title. “${article.title}” was taken for it.`,
    });
  },
);

test('an invocation above the only paragraph is not its title', async () => {
  const bytes = strToU8(`بسم الله الرحمن الرحیم\n\n${dari}\n`);
  const { article } = await importDocument({ name: 'a.txt', bytes }, publication, { date: '2026-10-31' });
  expect(article.title).toMatch(/^نانوایان این شهر/);
  expect(article.body).toEqual(['بسم الله الرحمن الرحیم', dari]);
});
