import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { articleAddress } from '../../contract/articlePath.ts';
import { attributesOf } from '../../language/attributes.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { base64Of } from '../../library/carry/base64.ts';
import { ArticleInFile, type FiledArticle } from './ArticleInFile.tsx';
import style from './articleFile.css?inline';

/** What the reader's pages need and a file without script does not. */
const dropped = [
  'class',
  'loading',
  'decoding',
  'aria-expanded',
  'data-block',
  'data-words',
  'data-chrome',
  'data-marked',
];

/** Nothing runs in a file, and it asks for nothing, wherever it is opened. */
const policy = "default-src 'none'; img-src data:; style-src 'unsafe-inline'";

/**
 * An article as one HTML file that is read alone: its own style in light and dark, its pictures inside, no script; what the
 * publication says around it is in the chrome's language. A picture that cannot be had is its alternative text.
 */
export async function articleDocument(filed: FiledArticle, chrome: i18n): Promise<string> {
  const { article, publication } = filed;
  const body = await bodyOf(filed, chrome);
  const { lang, dir } = attributesOf(article.language);
  const address = publication.origin + articleAddress(article.id);
  return [
    '<!doctype html>',
    `<html lang="${lang}" dir="${dir}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${article.title.replace(/[&<]/g, (mark) => (mark === '&' ? '&amp;' : '&lt;'))}</title>`,
    `<link rel="canonical" href="${address}">`,
    `<style>${style}</style>`,
    '</head>',
    `<body>${body}</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** The article's markup: what the page's own components make of it, without what only the page needs. */
async function bodyOf(filed: FiledArticle, chrome: i18n): Promise<string> {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() =>
    root.render(
      <I18nProvider chrome={chrome}>
        <ArticleInFile {...filed} />
      </I18nProvider>,
    ),
  );
  const copy = box.cloneNode(true) as HTMLElement;
  root.unmount();
  for (const icon of copy.querySelectorAll('svg')) icon.remove();
  for (const element of copy.querySelectorAll('*')) tidy(element, filed);
  const pictures = new Map<string, string>();
  for (const image of copy.querySelectorAll('img')) {
    const address = image.getAttribute('src') ?? '';
    const data = pictures.get(address) ?? (await dataOf(address));
    if (data === undefined) image.replaceWith(`[${image.alt}]`);
    else pictures.set(address, data);
  }
  // In the text of the file: in this document the policy would refuse the pictures.
  return [...pictures].reduce(
    (html, [address, data]) => html.replaceAll(`src="${address}"`, `src="${data}"`),
    copy.innerHTML,
  );
}

function tidy(element: Element, { article, publication }: FiledArticle): void {
  const isHidden = element.classList.contains('visually-hidden');
  for (const name of dropped) element.removeAttribute(name);
  if (element.getAttribute('tabindex') === '-1') element.removeAttribute('tabindex');
  if (isHidden) element.className = 'hidden';
  const href = element.getAttribute('href');
  if (!href?.startsWith('/')) return;
  const here = `${articleAddress(article.id)}#`;
  element.setAttribute(
    'href',
    href.startsWith(here) ? href.slice(here.length - 1) : publication.origin + href,
  );
}

/** A picture as a `data:` address; undefined where it cannot be had. */
async function dataOf(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address);
    const type = response.headers.get('Content-Type')?.split(';')[0] ?? '';
    if (!response.ok || !type.startsWith('image/')) return undefined;
    return `data:${type};base64,${base64Of(new Uint8Array(await response.arrayBuffer()))}`;
  } catch {
    return undefined;
  }
}
