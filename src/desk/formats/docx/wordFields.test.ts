import { expect, test } from 'vitest';
import { paragraph, run } from './testing/packDocx.ts';
import { readWord } from './testing/readWord.ts';

const char = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText>${text}</w:instrText></w:r>`;
const link = ' HYPERLINK &quot;https://a.org/&quot; ';

test('a link written as a simple field keeps its address', async () => {
  const { blocks } = await readWord(
    paragraph(`<w:fldSimple w:instr="${link}">${run('web')}</w:fldSimple>${run(' site')}`),
  );
  expect(blocks).toEqual([
    { kind: 'paragraph', runs: [{ text: 'web', href: 'https://a.org/' }, { text: ' site' }] },
  ]);
});

test('a field whose end was deleted makes no link of the words after it', async () => {
  for (const gone of ['del', 'moveFrom']) {
    const { blocks } = await readWord(
      paragraph(
        `${char('begin')}${code(link)}${char('separate')}${run('web')}<w:${gone}>${char('end')}</w:${gone}>`,
      ) + paragraph('Next'),
    );
    expect(blocks).toMatchObject([
      { runs: [{ text: 'web', href: 'https://a.org/' }] },
      { runs: [{ text: 'Next' }] },
    ]);
    expect(blocks[1]).toEqual({ kind: 'paragraph', runs: [{ text: 'Next' }] });
  }
});

test('a field without an end neither hides nor links what follows', async () => {
  const row = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(char('end'))}</w:tc></w:tr>`;
  for (const [begun, words] of [
    [`${char('begin')}${code(' DATE ')}`, 'One two'],
    [`${char('begin')}${code(link)}${char('separate')}`, 'One two'],
    [`${char('begin')}${char('begin')}${code(' DATE ')}${char('end')}`, 'One two'],
  ] as const) {
    const document = paragraph(`${run('One ')}${begun}${run('two')}`) + paragraph('Three');
    const { blocks, placedFindings } = await readWord(document);
    expect(blocks).toEqual([
      { kind: 'paragraph', runs: [{ text: words }] },
      { kind: 'paragraph', runs: [{ text: 'Three' }] },
    ]);
    expect(placedFindings).toHaveLength(1);
  }
  const { blocks } = await readWord(
    `${paragraph(`${run('One')}${char('begin')}${code(link)}${char('separate')}`)}<w:tbl>${row}</w:tbl>${paragraph('Three')}`,
  );
  expect(blocks.at(-1)).toEqual({ kind: 'paragraph', runs: [{ text: 'Three' }] });
});

test('words with a deleted link are plain words', async () => {
  const { blocks } = await readWord(
    paragraph(
      `<w:del>${char('begin')}${code(link)}${char('separate')}</w:del>${run('web')}<w:del>${char('end')}</w:del>`,
    ),
  );
  expect(blocks).toEqual([{ kind: 'paragraph', runs: [{ text: 'web' }] }]);
});
