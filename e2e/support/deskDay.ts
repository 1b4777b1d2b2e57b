import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { ChromeLanguage } from '../../src/language/chromeLanguages.ts';
import { filled } from './words.ts';

const dictionaries = join(import.meta.dirname, '../../src/desk/app/dictionaries');

/** The desk's words in a language; numbers are filled in in its own digits. */
export function deskWords(language: ChromeLanguage) {
  const words: Record<string, string> = JSON.parse(
    readFileSync(join(dictionaries, `${language}.json`), 'utf8'),
  );
  return (key: string, numbers: Record<string, number> = {}) => {
    const sentence = words[key];
    if (sentence === undefined) throw new Error(`the desk has no word ${key}`);
    return filled(sentence, numbers, language);
  };
}

export type DeskWords = ReturnType<typeof deskWords>;

/** Writes the first paragraph of an article that has none. */
export async function writeParagraph(page: Page, say: DeskWords, text: string): Promise<void> {
  await page.getByRole('button', { name: say('block.addEnd') }).click();
  await page.getByRole('textbox', { name: say('block.text', { block: 1 }) }).fill(text);
}

/** Replaces words in a block. */
export async function replaceIn(
  page: Page,
  say: DeskWords,
  block: number,
  from: string,
  to: string,
): Promise<void> {
  await page.getByRole('button', { name: say('block.edit', { block }), exact: true }).click();
  const field = page.getByRole('textbox', { name: say('block.text', { block }) });
  await field.fill((await field.inputValue()).replace(from, to));
  await field.press('Escape');
}

/** Drops a file on an element, as from the system's file manager. */
export async function dropFile(
  page: Page,
  target: string,
  { name, type, bytes }: { name: string; type: string; bytes: Buffer },
): Promise<void> {
  const dropped = await page.evaluateHandle(
    ([file, kind, numbers]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(numbers)], file, { type: kind }));
      return transfer;
    },
    [name, type, [...bytes]] as const,
  );
  for (const event of ['dragenter', 'dragover', 'drop'])
    await page.locator(target).first().dispatchEvent(event, { dataTransfer: dropped });
}
