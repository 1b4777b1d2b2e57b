import { expect, it } from 'vitest';
import type { SourceBlock } from '../source/sourceDocument.ts';
import { orderFlags } from './orderFlags.ts';

const line = (text: string, page?: number): SourceBlock => ({
  kind: 'paragraph',
  runs: [{ text }],
  ...(page === undefined ? {} : { page }),
});
const pageBreak: SourceBlock = { kind: 'pageBreak' };

it('flags pages whose printed numbers do not count up', () => {
  const typed = ['– ۱ –', '– ۳ –', '– ۲ –'].flatMap((number) => [line('متن صفحه.'), line(number), pageBreak]);
  expect(orderFlags(typed).map(({ place }) => place)).toEqual([{ page: 3, words: '– ۲ –' }]);
  const printed = [2, 1].flatMap((number, at) => [
    line('Text.', at + 1),
    line(`Page ${number} of 2`, at + 1),
  ]);
  expect(orderFlags(printed)).toHaveLength(1);
});

it('sees a page’s number at the text’s end, though a running line stands below it', () => {
  const running: SourceBlock = { kind: 'paragraph', runs: [{ text: 'www.example.org' }], margin: 'footer' };
  const pages = ['1', '3', '2'].flatMap((number) => [line('Text.'), line(number), running, pageBreak]);
  expect(orderFlags(pages)).toHaveLength(1);
});

it('says nothing of pages in order, without numbers, or with figures in the text', () => {
  const typed = ['1', '2', '4'].flatMap((number) => [line('Text.'), line(number), pageBreak]);
  expect(orderFlags(typed)).toEqual([]);
  expect(orderFlags([line('A'), line('9'), line('B'), pageBreak, line('C'), line('1'), line('D')])).toEqual(
    [],
  );
});
