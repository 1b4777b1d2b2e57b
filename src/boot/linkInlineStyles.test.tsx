import { expect, onTestFinished, test } from 'vitest';
import { linkInlineStyles } from './linkInlineStyles.ts';

const sheet = 'src/find/find.css';

/** Puts a style into the page; of a type that browsers do not know it has no sheet, as if a policy had refused it. */
function carry(type: string): () => HTMLLinkElement | null {
  const style = Object.assign(document.createElement('style'), { type });
  style.dataset.href = sheet;
  document.head.append(style);
  const link = () => document.querySelector<HTMLLinkElement>(`link[href="/${sheet}"]`);
  onTestFinished(() => {
    style.remove();
    link()?.remove();
  });
  return link;
}

test('a page whose inline style was blocked loads its style sheet', async () => {
  const link = carry('text/refused');
  linkInlineStyles();
  expect(link()).toHaveAttribute('rel', 'stylesheet');
  await expect.poll(() => link()?.sheet).toBeTruthy();
});

test('an inline style that applies has a link, which loads nothing', () => {
  const link = carry('text/css');
  linkInlineStyles();
  expect(link()).toHaveAttribute('rel', 'stylesheet');
  expect(link()).toHaveAttribute('disabled');
});
