import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { publication } from '../../testing/bundledArchive.ts';
import { packDocx, paragraph, run } from '../formats/docx/testing/packDocx.ts';
import { importDocument } from './importDocument.ts';

const dari = ['این جمله از کتاب ', ' آمده است و سپس پایان می‌یابد. بند باید چند سطر باشد.'] as const;

function importBody(name: string, bytes: Uint8Array) {
  return importDocument({ name, bytes }, publication).then(({ article }) => article.body);
}

const phrase = [
  { text: 'Ferdowsi, the opening of the ', language: 'en' },
  { text: 'Shahnameh', em: true, language: 'en' },
  { text: ', second edition', language: 'en' },
];
const body = [{ type: 'paragraph', text: [dari[0], ...phrase, dari[1]] }];

test('a stressed word inside an English phrase, its space and its comma are English too', async () => {
  const head = ['نمونهٔ آمیخته دوم', 'نویسندهٔ نمونه', '۲۰۲۶-۱۰-۳۱'];
  const docx = packDocx({
    document: [
      ...head.map((line) => paragraph(line)),
      paragraph(
        [
          run(`${dari[0]}Ferdowsi, the opening of the `),
          run('Shahnameh', '<w:i/>'),
          run(`, second edition${dari[1]}`),
        ].join(''),
      ),
    ].join(''),
  });
  const lines = head.map((line) => `<p>${line}</p>`).join('');
  const text = `${dari[0]}Ferdowsi, the opening of the <i>Shahnameh</i>, second edition${dari[1]}`;
  // The page is Persian by its own word, and the stressed one is still no Persian.
  const html = `<html lang="fa"><body>${lines}<p>${text}</p></body></html>`;
  expect(await importBody('a.docx', docx)).toEqual(body);
  expect(await importBody('a.html', strToU8(html))).toEqual(body);
});

test('a linked word and a note inside a phrase do not end it', async () => {
  const html = `<html lang="fa"><body><p>نمونهٔ آمیخته دوم</p><p>۲۰۲۶-۱۰-۳۱</p><p>${dari[0]}the <a href="https://example.org/">Book of Kings</a><a href="#n1" id="r1"><sup>1</sup></a> of Ferdowsi${dari[1]}</p><ol class="footnotes"><li id="n1">یادداشت <a href="#r1">↩</a></li></ol></body></html>`;
  const [block] = await importBody('a.html', strToU8(html));
  expect(block).toEqual({
    type: 'paragraph',
    text: [
      dari[0],
      { text: 'the ', language: 'en' },
      { text: 'Book of Kings', href: 'https://example.org/', language: 'en' },
      { text: '1', note: 1 },
      { text: ' of Ferdowsi', language: 'en' },
      dari[1],
    ],
  });
});
