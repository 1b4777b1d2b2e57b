import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import type { BundleReference } from './bundleReference.ts';
import { joinPages, shortenItems, withoutPaging } from './listPage.ts';
import { withoutLetterhead, withoutNeighbours, withoutOutsideParts } from './shortPage.ts';
import { all, type PageElement, type PageTree, slimPage, textOf } from './slimPage.ts';

/** What a page of the bundle is made with. */
export interface PageMaker {
  /** Where a link leads, in the bundle or out of it. */
  link(reference: string): BundleReference;
  /** Whether a reference leads to a page that is nothing without a script. */
  isApp(reference: string): boolean;
  /** The file of a picture or a recording, relative to the page; undefined where it is not in the bundle. */
  media(reference: string): string | undefined;
  /** The file of a style sheet that holds these styles of the page, relative to the page. */
  style(screen: readonly PageStyle[], paper: readonly PageStyle[]): string;
  /** The icon, relative to the page. */
  icon: string;
  /** Whether something in the bundle may lead to a block of the page: `p7`. */
  isLinked(block: string): boolean;
  /** Whether lists leave out how their articles begin. */
  isShort: boolean;
  /** Whether it names lists, by parts that may not be in the bundle. */
  isIndex: boolean;
  /** Whether it is the page that the bundle opens with. */
  isEntry: boolean;
  /** The bundle's entry, relative to the page. */
  entry: string;
}

/** A style as a page has it: in itself, or in a file that it names. */
export type PageStyle = { css: string } | { href: string };

/**
 * A built page as a page of the bundle: HTML that needs no script and no server.
 *
 * @param older what is joined to it where it is a list
 */
export function bundlePage(html: string, make: PageMaker, older: readonly string[] = []): string {
  const page = parseDocument(html);
  if (older.length > 0)
    joinPages(
      page,
      older.map((one) => parseDocument(one)),
    );
  if (make.isShort) shortenItems(page);
  const title = shortTitle(page);
  // The masthead leads to the entry, whichever page that is.
  const toEntry = all(page, ({ attribs }) => attribs['aria-keyshortcuts'] === 'h');
  const style = styleOf(page, make);
  slimPage(page, make.isApp);
  for (const head of all(page, ({ name }) => name === 'head')) {
    DomUtils.appendChild(head, element('link', { rel: 'stylesheet', href: style }));
    DomUtils.appendChild(head, element('link', { rel: 'icon', href: make.icon }));
  }
  for (const element of all(page, ({ name }) => name === 'title')) setText(element, title);
  withoutNeighbours(page);
  for (const { attribs } of all(page, ({ attribs }) => /^p\d+$/.test(attribs.id ?? '')))
    if (!make.isLinked(attribs.id ?? '')) delete attribs.id;
  if (make.isEntry) withoutPaging(page);
  else withoutLetterhead(page);
  for (const element of all(
    page,
    ({ attribs }) => 'src' in attribs || 'srcset' in attribs || 'poster' in attribs,
  ))
    pointMedia(element, make);
  for (const link of all(page, ({ name, attribs }) => name === 'a' && 'href' in attribs))
    pointLink(
      link,
      toEntry.includes(link) ? { href: make.entry, isOutside: false } : make.link(link.attribs.href ?? ''),
    );
  if (make.isIndex) withoutOutsideParts(page);
  return `${DomUtils.getOuterHTML(page, { encodeEntities: 'utf8' }).trim()}\n`;
}

/** What a page is called where the publication's name need not be said again: in a list of pages of one bundle. */
function shortTitle(page: PageTree): string {
  const [named] = all(page, ({ name, attribs }) => name === 'meta' && attribs.property === 'og:title');
  const [title] = all(page, ({ name }) => name === 'title');
  return named?.attribs.content ?? (title ? textOf(title) : '');
}

/** The one file that has all styles of a page. */
function styleOf(page: PageTree, make: PageMaker): string {
  const screen: PageStyle[] = [];
  const paper: PageStyle[] = [];
  const sheets = all(
    page,
    ({ name, attribs }) => name === 'style' || (name === 'link' && attribs.rel === 'stylesheet'),
  );
  for (const sheet of sheets) {
    const { href = '', media } = sheet.attribs;
    (media === 'print' ? paper : screen).push(sheet.name === 'style' ? { css: textOf(sheet) } : { href });
  }
  return make.style(screen, paper);
}

/**
 * A picture that is not in the bundle is its words; one without words, and what has none, is left out; a recording with what is said
 * of it (NativeAudio.tsx).
 */
function pointMedia(media: PageElement, make: PageMaker): void {
  const { attribs } = media;
  // One file of each picture is enough: the one that every browser shows.
  delete attribs.srcset;
  const file = make.media(attribs.src ?? '');
  if (attribs.poster !== undefined) attribs.poster = make.media(attribs.poster) ?? '';
  if (file !== undefined) attribs.src = file;
  else {
    const words = media.name === 'img' ? (attribs.alt ?? '') : '';
    if (words !== '') {
      const shown = element('span', { class: 'bundle-picture', role: 'img', 'aria-label': words });
      setText(shown, words);
      DomUtils.replaceElement(media, shown);
    } else DomUtils.removeElement(media.name === 'audio' ? (media.parent ?? media) : media);
  }
}

function pointLink({ attribs }: PageElement, { href, isOutside }: BundleReference): void {
  attribs.href = href;
  delete attribs.rel;
  delete attribs.target;
  if (isOutside) attribs.rel = 'external noreferrer';
}

function element(name: string, attribs: Record<string, string>): PageElement {
  const [made] = parseDocument(`<${name}></${name}>`).children;
  if (made?.type !== ElementType.Tag) throw new Error(`${name} is no element`);
  made.attribs = attribs;
  return made as PageElement;
}

function setText(target: PageElement, text: string): void {
  const [node] = parseDocument('x').children;
  if (node?.type !== ElementType.Text) throw new Error('A text was not parsed as one');
  node.data = text;
  target.children = [];
  DomUtils.appendChild(target, node);
}
