import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
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

/** Selects words of the article’s text. The editor, too, sets the cursor a moment after it gets the focus: then they are selected once more. */
export async function selectWords(page: Page, words: string) {
  await page.locator('#field-body').focus();
  const selected = () =>
    page.evaluate(async (wanted) => {
      const selection = document.getSelection();
      const body = document.querySelector('#field-body') ?? document;
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const start = node.textContent?.indexOf(wanted) ?? -1;
        if (start >= 0) selection?.setBaseAndExtent(node, start, node, start + wanted.length);
      }
      document.dispatchEvent(new Event('selectionchange'));
      await new Promise((done) => setTimeout(done, 30));
      return selection?.toString();
    }, words);
  await expect.poll(selected).toBe(words);
}

/** Writes the text of an article that has none. */
export async function writeText(page: Page, text: string): Promise<void> {
  await page.locator('#field-body').click();
  await page.keyboard.type(text);
}

/** Replaces words of the article’s text by others. */
export async function replaceWords(page: Page, from: string, to: string): Promise<void> {
  await selectWords(page, from);
  await page.keyboard.type(to);
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
