import { expect, onTestFinished, test } from 'vitest';
import { siteFaces } from './siteFaces.ts';

test('a font is where the site has it, wherever the reader has gone since the page was opened', () => {
  const { pathname } = window.location;
  const style = document.createElement('style');
  style.textContent =
    '@font-face{font-family:"Own Face";src:url(../../assets/fonts/own-1.woff2) format("woff2")}';
  document.head.append(style);
  onTestFinished(() => {
    style.remove();
    window.history.replaceState(null, '', pathname);
  });
  for (const place of ['/articles/x/', '/sections/a/de/page/2']) {
    window.history.replaceState(null, '', place);
    const [own] = siteFaces().filter(({ family }) => family === 'Own Face');
    expect(own?.address).toBe(`${window.location.origin}/assets/fonts/own-1.woff2`);
  }
});
