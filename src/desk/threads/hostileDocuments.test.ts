import { afterAll, expect, test, vi } from 'vitest';
import { aPublication } from '../../testing/factories.ts';
import { packDocx, paragraph } from '../formats/docx/testing/packDocx.ts';
import { odtText, packOdt } from '../formats/odt/testing/packOdt.ts';
import { documentThreads } from './documentThreads.ts';

vi.setConfig({ testTimeout: 120_000 });

const threads = documentThreads(new URL('./importWorker.ts', import.meta.url), aPublication(), 1);
afterAll(() => threads.close());
const size = 5_000_000;
const plain = (text: string) => new TextEncoder().encode(`A road\n\n29.09.2023\n\n${text}`);
const formats: Record<string, (text: string) => Uint8Array> = {
  'a.txt': plain,
  'a.md': plain,
  'a.html': (text) => plain(`<html><p>${text}`),
  'a.docx': (text) => packDocx({ document: paragraph(`A road ${text}`) }),
  'a.odt': (text) => packOdt({ text: `<text:p>${odtText(text)}</text:p>` }),
};

test.each(['*a_', '7', '[', '-', '«', 'a\n'])(
  '5 million characters of nothing but %j are refused by the limit they are over, in every format',
  async (unit) => {
    for (const [name, bytesOf] of Object.entries(formats)) {
      const answer = await threads.read({ name, bytes: bytesOf(unit.repeat(size / unit.length)) }, {});
      const said = {
        kind: expect.stringMatching(/^too-(?:long|large)$/),
        message: expect.stringMatching(`“${name}”.*[Ss]plit it`),
      };
      expect(answer).toMatchObject({ error: said });
    }
  },
);
