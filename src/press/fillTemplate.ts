import { pageStateId } from '../data/pageState.ts';
import type { RenderedPage } from './renderPage.tsx';

/**
 * A page as a document: the built `index.html` with the page's words, head and data in it.
 *
 * @param template the built `index.html`
 * @param head what stands in the head besides the title, as HTML
 */
export function fillTemplate(template: string, page: RenderedPage, head: string): string {
  const json = JSON.stringify(page.state).replaceAll('<', '\\u003c');
  const state = `<script id="${pageStateId}" type="application/json">${json}</script>`;
  return template
    .replace('<!--head-->', () => page.head + head)
    .replace('<div id="reader"></div>', () => `<div id="reader">${page.body}</div>\n    ${state}`);
}
