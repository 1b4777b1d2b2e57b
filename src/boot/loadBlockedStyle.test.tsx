import { expect, onTestFinished, test } from 'vitest';
import { loadBlockedStyle } from './loadBlockedStyle.ts';

const sheet = 'data:text/css,p{color:red}';

/** Puts a style into the page; of a type that browsers do not know it has no sheet, as if a policy had refused it. */
function carry(type: string): () => Element | null {
  const style = Object.assign(document.createElement('style'), { type });
  style.dataset.href = sheet;
  document.head.append(style);
  const link = () => document.querySelector(`link[href="${sheet}"]`);
  onTestFinished(() => {
    style.remove();
    link()?.remove();
  });
  return link;
}

test('a page whose inline style was blocked links its style sheet', () => {
  const link = carry('text/refused');
  loadBlockedStyle();
  expect(link()).toHaveAttribute('rel', 'stylesheet');
});

test('a page whose inline style applies links nothing', () => {
  const link = carry('text/css');
  loadBlockedStyle();
  expect(link()).toBeNull();
});
