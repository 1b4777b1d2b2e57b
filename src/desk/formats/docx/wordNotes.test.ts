import { expect, test } from 'vitest';
import { paragraph, run } from './testing/packDocx.ts';
import { readWord } from './testing/readWord.ts';

test('notes that refer to notes do not multiply', async () => {
  const to = (id: number) => `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
  const note = (id: number) =>
    `<w:footnote w:id="${id}">${paragraph(`${run(`Note ${id}`)}${to(id + 1)}${to(id + 1)}${to(id)}`)}</w:footnote>`;
  const { blocks, notes, placedFindings } = await readWord({
    footnotes: Array.from({ length: 12 }, (_, at) => note(at + 1)).join(''),
    document: paragraph(`${run('A')}${to(1)}${to(2)}`),
  });
  expect(blocks).toMatchObject([
    { runs: [{ text: 'A' }, { text: '1', note: 'n1' }, { text: '2', note: 'n2' }] },
  ]);
  expect(notes).toMatchObject({
    n1: [{ runs: [{ text: 'Note 1' }] }],
    n2: [{ runs: [{ text: 'Note 2' }] }],
  });
  expect(placedFindings).toMatchObject([{ words: 'Note 1' }, { words: 'Note 2' }]);
});

test('a superscript note mark is taken off the note’s words', async () => {
  const marked = async (mark: string) => {
    const { notes, placedFindings } = await readWord({
      footnotes: `<w:footnote w:id="1">${paragraph(`${run(mark, '<w:vertAlign w:val="superscript"/>')}${run(' Own 10')}${run('6', '<w:vertAlign w:val="superscript"/>')}`)}</w:footnote>`,
      document: paragraph(
        `${run('A')}<w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="1" w:customMarkFollows="1"/><w:t>${mark}</w:t></w:r>`,
      ),
    });
    expect(placedFindings).toEqual([]);
    return notes;
  };
  expect(await marked('7')).toMatchObject({ n1: [{ runs: [{ text: 'Own 10⁶' }] }] });
  expect(await marked('a')).toMatchObject({ n1: [{ runs: [{ text: 'Own 10⁶' }] }] });
});
