import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anArticle } from '../../testing/factories.ts';
import { BrokenPackError, packLines } from './packLines.ts';

const texts = ['یک', 'دو', 'three'].map((title, at) =>
  JSON.stringify(anArticle({ id: `2026-01-0${at + 1}-article`, title })),
);
const bytes = new TextEncoder().encode(`[\n${texts.join(',\n')}\n]\n`);

function streamOf(data: Uint8Array, chunk: number): ReadableStream<Uint8Array> {
  const parts: Uint8Array[] = [];
  for (let at = 0; at < data.length; at += chunk) parts.push(data.subarray(at, at + chunk));
  return new ReadableStream({
    pull(controller) {
      const part = parts.shift();
      if (part) controller.enqueue(part);
      else controller.close();
    },
  });
}

async function read(stream: ReadableStream<Uint8Array>): Promise<{ lines: string[]; error?: unknown }> {
  const lines: string[] = [];
  try {
    for await (const line of packLines(stream)) lines.push(line);
    return { lines };
  } catch (error) {
    return { lines, error };
  }
}

test('a pack that is cut at any byte gives the articles that came whole, and says so', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: bytes.length - 3 }),
      fc.integer({ min: 1, max: 700 }),
      async (end, chunk) => {
        const { lines, error } = await read(streamOf(bytes.subarray(0, end), chunk));
        expect(lines).toEqual(texts.slice(0, lines.length));
        expect(error).toBeInstanceOf(BrokenPackError);
      },
    ),
  );
});

test('a whole pack gives all of them, in whatever pieces it arrives', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: bytes.length }), async (chunk) => {
      expect(await read(streamOf(bytes, chunk))).toEqual({ lines: texts });
    }),
  );
});

test('a line without an end is refused before it fills the memory', async () => {
  const endless = new ReadableStream<Uint8Array>({
    pull: (controller) => controller.enqueue(new Uint8Array(500_000).fill(0x20)),
  });
  expect((await read(endless)).error).toBeInstanceOf(BrokenPackError);
});
