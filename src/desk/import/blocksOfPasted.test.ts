import * as v from 'valibot';
import { expect, test } from 'vitest';
import { blockSchema } from '../../contract/blockSchema.ts';
import { aPublication } from '../../testing/factories.ts';
import { blocksOfPasted } from './blocksOfPasted.ts';

const read = async (pasted: { html?: string; text?: string }, language = 'en') => {
  const answer = await blocksOfPasted(pasted, language, aPublication());
  for (const block of answer.blocks) v.assert(blockSchema, block);
  return answer;
};

test('Word’s paragraphs lose their styles and keep their words, stress, links and notes', async () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p.MsoNormal{margin:0}</style></head><body>
<!--StartFragment--><p class=MsoNormal style='mso-margin-top-alt:auto'><b>One</b> and <i style='mso-bidi-font-style:normal'>two</i>,
<a href="https://example.org/">three</a><a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1"><span>[1]</span></a>.<o:p></o:p></p>
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText>
<a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1">[1]</a> The note.</p></div></div><!--EndFragment--></body></html>`;
  const { blocks, lost } = await read({ html });
  expect(lost).toEqual([]);
  expect(blocks).toEqual([
    {
      type: 'paragraph',
      text: [
        { text: 'One', strong: true },
        ' and ',
        { text: 'two', em: true },
        ', ',
        { text: 'three', href: 'https://example.org/' },
        { text: '1', note: 1 },
        '.',
      ],
    },
    { type: 'note', number: 1, text: 'The note.' },
  ]);
});

test('Word’s list, whose items are paragraphs, is a list', async () => {
  const item = (sign: string, words: string) =>
    `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp;&nbsp;&nbsp; </span></span><![endif]>${words}<o:p></o:p></p>`;
  const { blocks } = await read({ html: `${item('1.', 'One item')}${item('2.', 'Another item')}` });
  expect(blocks).toEqual([{ type: 'list', ordered: true, items: ['One item', 'Another item'] }]);
});

test('a web page’s scripts and hidden parts do not come in, its headings, quotations, lists and tables do', async () => {
  const html = `<script>alert(1)</script><h2 onclick="x()">Head</h2><p style="display:none">no</p><blockquote><p>Said.</p></blockquote>
<ul><li>a<li>b</ul><table border=1><tr><th>W<th>M<tr><td>gul<td>flower</table><p><a href="javascript:x()">words</a></p>`;
  const { blocks, lost } = await read({ html });
  expect(blocks).toEqual([
    { type: 'heading', level: 2, text: 'Head' },
    { type: 'quote', body: ['Said.'] },
    { type: 'list', ordered: false, items: ['a', 'b'] },
    { type: 'table', head: ['W', 'M'], rows: [['gul', 'flower']] },
    'words',
  ]);
  expect(lost).toContainEqual(expect.stringContaining('javascript:x()'));
});

test('Persian words are repaired, and words of another script are in their language', async () => {
  const { blocks } = await read(
    {
      html: '<p>او هر روز از ﺧﺎﻧﻪ می‌رود و راه درازی را تا شهر پیاده  می‌رود، تا Straßenbahnhaltestelle am Markt.</p>',
    },
    'fa-AF',
  );
  const [block] = blocks;
  expect(JSON.stringify(block)).toContain('"language":"de"');
  expect(JSON.stringify(block)).toContain('از خانه می‌رود');
  expect(JSON.stringify(block)).toContain('پیاده می‌رود');
});

test('plain text of several lines is paragraphs, with a Windows line end as with any other', async () => {
  expect((await read({ text: 'One.\r\n\r\nTwo.\r\n' })).blocks).toEqual(['One.', 'Two.']);
});

test('a picture is left out and told; nothing pasted is nothing', async () => {
  const { blocks, lost } = await read({ html: '<p>Words<img src="data:image/gif;base64,R0lGOD">' });
  expect(blocks).toEqual(['Words']);
  expect(lost).toEqual(['Pictures were left out: add them as files.']);
  expect(await read({ html: '' })).toEqual({ blocks: [], lost: [] });
});
