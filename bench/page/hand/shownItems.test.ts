import { expect, test } from 'vitest';
import { shownItems } from './shownItems.ts';

test('a built list’s articles come in its order, each once, with what has a picture', () => {
  const html = `<link href="#item-b"><article class="x" id="item-a"><img src="1"/><h2>A</h2></article>
    <article id="item-b"><h2>B</h2></article><img src="2"/><article id="item-a"></article>`;
  expect(shownItems(html)).toEqual([
    { id: 'a', pictured: true },
    { id: 'b', pictured: false },
  ]);
});
