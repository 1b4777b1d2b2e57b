import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { anArticle, filesWith } from '../testing/factories.ts';
import { renderReader } from '../testing/renderReader.tsx';

afterEach(() => page.viewport(414, 896));

test.each([390, 1280])(
  'in a window of %i px long names take more lines, the reading time one',
  async (width) => {
    await page.viewport(width, 900);
    const authors = ['An author with a long name', 'Another author with a long name', 'And a third one'];
    const { screen } = await renderReader(
      '/articles/2026-01-02-an-article',
      filesWith(anArticle({ authors })),
      'en',
    );
    const minutes = screen.getByText('1 minute');
    await expect.element(minutes).toBeVisible();
    const words = document.createRange();
    words.selectNodeContents(minutes.element());
    expect(words.getClientRects()).toHaveLength(1);
  },
);
