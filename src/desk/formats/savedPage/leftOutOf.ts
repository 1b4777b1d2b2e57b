import { foldWords } from '../../../language/fold.ts';
import { blockTags, isHidden, omittedTags, wordTags } from '../html/htmlTags.ts';
import type { XmlElement } from '../parseXml.ts';
import { signsOf } from './pageElements.ts';

/** What is around an article on a page. */
export interface LeftOut {
  lines: string[];
  /** In words, for the editor: what kinds of parts they are. */
  message: string | undefined;
}

type Part = 'advertisement' | 'comments' | 'notice' | 'navigation' | 'other';

const signs: [Part, RegExp][] = [
  ['advertisement', /(?:^|[\s_-])(?:ads?|advert\w*|adsense|sponsor\w*|promo\w*|banner-?ad)(?:$|[\s_-])/],
  ['comments', /(?:^|[\s_-])(?:comments?|disqus\w*|responses|discussion)(?:$|[\s_-])/],
  ['notice', /cookie|consent|gdpr|newsletter|subscri|paywall|(?:^|[\s_-])(?:dialog|alert)(?:$|[\s_-])/],
  [
    'navigation',
    /(?:^|[\s_-])(?:nav\w*|menu\w*|breadcrumbs?|sidebar|related|header|footer|skip|tags|share|social)(?:$|[\s_-])/,
  ],
];
const byTag: Record<string, Part> = {
  nav: 'navigation',
  header: 'navigation',
  footer: 'navigation',
  aside: 'navigation',
  menu: 'navigation',
  dialog: 'notice',
};
/** Beside paragraphs and the like. */
const lineTags = new Set('nav br table tr td th button select option textarea'.split(' '));
/** So many words in a row are said twice only by a text that is there twice. */
const shingle = 5;

/**
 * The lines of a page that are not in its article, in their order, each once, scripts and hidden parts apart.
 *
 * @param kept the article's lines and fields
 */
export function leftOutOf(root: XmlElement, kept: readonly string[]): LeftOut {
  const isKept = keeper(kept);
  const lines = new Set<string>();
  const parts = new Map<Part, Set<XmlElement | undefined>>();
  let words = 0;
  for (const { text, part, holder } of linesOf(root)) {
    const said = foldWords(text);
    if (said.length === 0 || isKept(said)) continue;
    lines.add(text);
    words += said.length;
    parts.set(part, (parts.get(part) ?? new Set()).add(holder));
  }
  return { lines: [...lines], message: lines.size ? messageOf(parts, words) : undefined };
}

function keeper(kept: readonly string[]): (words: readonly string[]) => boolean {
  const rows = new Set<string>();
  for (const line of kept) {
    const words = foldWords(line);
    rows.add(words.join(' '));
    for (const row of rowsOf(words)) rows.add(row);
  }
  return (words) => rowsOf(words).every((row) => rows.has(row));
}

function rowsOf(words: readonly string[]): string[] {
  if (words.length < shingle) return [words.join(' ')];
  return words.slice(shingle - 1).map((_, at) => words.slice(at, at + shingle).join(' '));
}

interface PageLine {
  text: string;
  part: Part;
  /** The outermost element of that part. */
  holder: XmlElement | undefined;
}

function linesOf(root: XmlElement): PageLine[] {
  const lines: PageLine[] = [];
  let open: PageLine | undefined;
  const finish = () => {
    const text = open?.text.replace(/\s+/g, ' ').trim();
    if (open && text) lines.push({ ...open, text });
    open = undefined;
  };
  const walk = (element: XmlElement, part: Part, holder: XmlElement | undefined) => {
    for (const child of element.children) {
      if (typeof child === 'string') {
        open ??= { text: '', part, holder };
        open.text += child;
      } else if (isShown(child)) {
        const endsLine = lineTags.has(child.name) || blockTags.has(child.name);
        const own = part === 'other' ? partOf(child) : part;
        if (endsLine) finish();
        walk(child, own, own === part ? holder : child);
        if (endsLine) finish();
      }
    }
  };
  walk(root, 'other', undefined);
  finish();
  return lines;
}

function isShown(element: XmlElement): boolean {
  return (wordTags.has(element.name) || !Object.hasOwn(omittedTags, element.name)) && !isHidden(element);
}

function partOf(element: XmlElement): Part {
  const said = signsOf(element);
  return signs.find(([, pattern]) => pattern.test(said))?.[0] ?? byTag[element.name] ?? 'other';
}

function messageOf(parts: ReadonlyMap<Part, ReadonlySet<unknown>>, words: number): string {
  const count = parts.get('advertisement')?.size ?? 0;
  const named = [
    parts.has('navigation') && 'navigation',
    count > 0 && (count === 1 ? 'an advertisement' : `${count} advertisements`),
    parts.has('comments') && 'comments',
    parts.has('notice') && 'notices',
    parts.has('other') && 'other lines around the text',
  ].filter(Boolean);
  return `Left out of the page: ${named.join(', ')} (${words} words).`;
}
