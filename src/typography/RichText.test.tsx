import { MemoryRouter } from 'react-router';
import { expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import type { Text } from '../contract/text/textSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { RichText } from './RichText.tsx';

/** Renders a text as a paragraph of a language, on one line, in a site below `/sub`. */
async function renderText(text: Text, language: string) {
  const element = (
    <p {...attributesOf(language)} style={{ inlineSize: '120rem' }}>
      <RichText text={text} language={language} noteReference={(_, number) => <sup>{number}</sup>} />
    </p>
  );
  const { container } = await render(
    <MemoryRouter basename="/sub" initialEntries={['/sub/']}>
      {element}
    </MemoryRouter>,
  );
  return container;
}

/** The middles of words on the line, from left to right, as the words in that order. */
function seenOrder(container: Element, words: string[]): string[] {
  const walker = document.createTreeWalker(container, NodeFilter.SHOW_TEXT);
  const middles = new Map<string, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    for (const word of words) {
      const at = node.textContent?.indexOf(word) ?? -1;
      if (at < 0) continue;
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + word.length);
      const { left, right } = range.getBoundingClientRect();
      middles.set(word, (left + right) / 2);
    }
  }
  return [...middles].sort(([, a], [, b]) => a - b).map(([word]) => word);
}

const en = (text: string, em = false) => ({ text, language: 'en', em });

test.each<[Text, string[]]>([
  [
    ['کتاب ', en('Ferdowsi, the opening of the '), en('Shahnameh', true), ' خوانده شد.'],
    ['خوانده', 'Ferdowsi', 'opening', 'Shahnameh', 'کتاب'],
  ],
  [
    [
      'از ',
      en('the opening of the'),
      ' ',
      { text: 'Shahnameh', em: true },
      ', ',
      en('second edition'),
      ' است.',
    ],
    ['است', 'opening', 'Shahnameh', 'second', 'از'],
  ],
  [
    ['این ', en('A river'), { text: '1', note: 1 }, en(' dug by hand'), ' است.'],
    ['است', 'river', '1', 'dug', 'این'],
  ],
  [
    ['شهرهای ', en('Kabul'), '، ', en('Berlin'), ' است.'],
    ['است', 'Berlin', 'Kabul', 'شهرهای'],
  ],
])('in a Persian line, %j is seen as %j', async (text, order) => {
  expect(seenOrder(await renderText(text, 'fa-AF'), order)).toEqual(order);
});

test.each([
  ['/feed.xml', '/sub/feed.xml'],
  ['/content/images/kite.svg?x', '/sub/content/images/kite.svg?x'],
  ['/about', '/sub/about'],
  ['#p2', '/sub#p2'],
  ['https://example.org/a.b', 'https://example.org/a.b'],
])('a link to %s leads to %s', async (href, address) => {
  const container = await renderText([{ text: 'here', href }], 'en');
  expect(container.querySelector('a')?.getAttribute('href')).toBe(address);
});
