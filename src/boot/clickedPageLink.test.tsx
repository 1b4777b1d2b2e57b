import { afterEach, expect, test } from 'vitest';
import { clickedPageLink } from './clickedPageLink.ts';

afterEach(() => document.body.replaceChildren());

/** Clicks inside a link, as a reader of a site below `/sub/` at `/sub/here`. @returns whether the reader takes the click */
function isTaken(href: string, more: Partial<MouseEventInit> = {}, attributes = '') {
  window.history.replaceState(null, '', '/sub/here');
  document.body.innerHTML = `<a href="${href}" ${attributes}><bdi>text</bdi></a>`;
  let taken: boolean | undefined;
  document.addEventListener(
    'click',
    (event) => {
      taken = clickedPageLink(event, '/sub/') !== undefined;
      event.preventDefault();
    },
    { once: true },
  );
  document
    .querySelector('bdi')
    ?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...more }));
  return taken;
}

test.each(['/sub/', '/sub/about', '/sub/page/1#item-a', '/sub/here', '/sub/a.b/c'])(
  'the reader follows %s',
  (href) => {
    expect(isTaken(href)).toBe(true);
  },
);

test.each([
  ['a file', '/sub/feed.xml'],
  ['a place in the page', '#p2'],
  ['the same by its whole address', '/sub/here#p2'],
  ['a page outside the site', '/about'],
  ['a folder whose name begins like the site’s', '/subway'],
  ['another origin', 'https://example.org/sub/about'],
  ['an e-mail address', 'mailto:a@example.org'],
])('%s is the browser’s', (_what, href) => {
  expect(isTaken(href)).toBe(false);
});

test.each([
  ['with Ctrl', { ctrlKey: true }, ''],
  ['with Cmd', { metaKey: true }, ''],
  ['with Shift', { shiftKey: true }, ''],
  ['with the middle button', { button: 1 }, ''],
  ['in another tab', {}, 'target="_blank"'],
])('a link opened %s is the browser’s', (_how, more, attributes) => {
  expect(isTaken('/sub/about', more, attributes)).toBe(false);
});

test('a click that was answered is left alone', () => {
  const answer = (event: Event) => event.preventDefault();
  document.body.addEventListener('click', answer, { once: true });
  expect(isTaken('/sub/about')).toBe(false);
});
