import { expect, vi } from 'vitest';
import { type Locator, userEvent } from 'vitest/browser';
import type { BlockFile } from '../../../../contract/blockSchema.ts';
import type { ChromeLanguage } from '../../../../language/chromeLanguages.ts';
import { anArticle } from '../../../../testing/factories.ts';
import { renderDraft } from '../../testing/renderDesk.tsx';

/** Opens an article with this body on the desk, as an editor does. */
export async function renderText(
  body: readonly unknown[],
  language = 'en',
  answers: Record<string, unknown> = {},
  chrome: ChromeLanguage = 'en',
) {
  const article = anArticle({ language, body: [...body] });
  const { screen, asked } = await renderDraft({ article }, answers, chrome);
  const isPersian = chrome === 'fa-AF';
  const text: Locator = screen.getByRole('textbox', {
    name: isPersian ? 'متن' : 'Text',
    exact: true,
  });
  await expect.element(text).toBeVisible();
  const element = text.element() as HTMLElement;
  return {
    screen,
    asked,
    element,
    /** Saves, and waits until the server has this body. */
    saves: async (expected: readonly unknown[]) => {
      // No focus leaves the text.
      (screen.getByRole('button', { name: isPersian ? 'ذخیره' : 'Save' }).element() as HTMLElement).click();
      await vi.waitFor(() => expect(savedBody(asked)).toEqual(expected), 3000);
    },
    press: (keys: string) => userEvent.keyboard(keys),
    /** Puts the cursor behind these words, before them, or selects them. */
    at: (words: string, where: Where = 'behind') => placeCursor(text.element() as HTMLElement, words, where),
  };
}

function savedBody(asked: readonly { request: string; body: unknown }[]): BlockFile[] | undefined {
  const saves = asked.filter(({ request }) => request.startsWith('PUT'));
  return (saves.at(-1)?.body as { article: { body: BlockFile[] } } | undefined)?.article.body;
}

type Where = 'behind' | 'before' | 'selected';

async function placeCursor(element: HTMLElement, words: string, where: Where): Promise<void> {
  element.focus();
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const start = node.textContent?.indexOf(words) ?? -1;
    if (start < 0) continue;
    const end = start + words.length;
    const from = where === 'behind' ? end : start;
    const to = where === 'before' ? start : end;
    // ProseMirror, too, sets the cursor a moment after the text gets the focus: then it is set once more.
    await vi.waitFor(async () => {
      const selection = document.getSelection();
      selection?.setBaseAndExtent(node, from, node, to);
      document.dispatchEvent(new Event('selectionchange'));
      await new Promise((done) => setTimeout(done, 30));
      expect([selection?.anchorOffset, selection?.focusOffset]).toEqual([from, to]);
    });
    return;
  }
  throw new Error(`The text has no “${words}”.`);
}

/** Pastes or drops nothing but these data, as another program gives them. */
export function paste(element: HTMLElement, data: Record<string, string>): void {
  const clipboardData = new DataTransfer();
  for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value);
  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
}
