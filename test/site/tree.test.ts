import { expect, test } from 'vitest';
import { htmlTree, shownText } from './tree.ts';

test.each([
  ['<p>a <em>b</em>c</p><p>d</p>', 'a bc d'],
  ['<p>a<!-- no -->b</p>', 'ab'],
  ['<p>a&amp;b \n c</p>', 'a&b c'],
  ['<p>a\u00a0!</p>', 'a\u00a0!'],
  ['<p>word<sup><a href="#note-1">1</a></sup>.</p>', 'word.'],
  ['<p>a</p><p hidden>b</p><template>c</template><script>d</script><noscript>e</noscript>', 'a'],
  ['<details><summary>a</summary><p>b</p></details>', 'a'],
  ['<details open><summary>a</summary><p>b</p></details>', 'a b'],
])('%s shows %j', (html, text) => {
  expect(shownText(htmlTree(html))).toBe(text);
});
