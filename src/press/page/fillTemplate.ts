import { pageStateId } from '../../data/pageState.ts';
import type { RenderedPage } from './renderPage.tsx';
import { shownState } from './shownState.ts';

/**
 * A page as a document: the template with the page's body, head and data.
 *
 * @param head the head besides the title, as HTML
 * @param parts the style elements that the page has besides the template's, and what stands before the reader's own part of
 *   the body, as HTML
 */
export function fillTemplate(
  template: string,
  page: RenderedPage,
  head: string,
  { styles = '', before = '' } = {},
): string {
  const json = JSON.stringify(shownState(page.state)).replaceAll('<', '\\u003c');
  const state = `<script id="${pageStateId}" type="application/json">${json}</script>`;
  return documentWith(
    template.replace('</head>', () => `${styles}</head>`),
    page.head + head + renderBlockingLink(page.body),
    page.body,
    { before, after: `\n    ${state}` },
  );
}

/** The built `index.html` with a head and a body, and around the body what the page brings with it. */
export function documentWith(
  template: string,
  head: string,
  body: string,
  { before = '', after = '' } = {},
): string {
  return template
    .replace('<!--head-->', () => head)
    .replace('<div id="reader"></div>', () => `${before}<div id="reader">${body}</div>${after}`);
}

/**
 * Holds the first frame until the first block or entry is parsed (HTML, `rel=expect`): otherwise it shows half a masthead,
 * whose other half then moves it, and the text waits for one frame more. Chromium renders when the named element begins,
 * so the second one is named.
 */
function renderBlockingLink(body: string): string {
  const [first, second = first] = body.matchAll(/ id="(p[12]|item-[\w-]+)"/g);
  return second ? `<link rel="expect" href="#${second[1]}" blocking="render">` : '';
}
