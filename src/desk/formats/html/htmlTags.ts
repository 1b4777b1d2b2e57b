import type { XmlElement } from '../parseXml.ts';
import { meaningOf } from '../styleNames.ts';

/** What begins a paragraph of its own. */
export const blockTags = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main nav ol p pre search section summary ul'.split(
    ' ',
  ),
);

/** Elements that are not text, and what to report about them, if anything. */
export const omittedTags: Record<string, string | undefined> = {
  ...Object.fromEntries(
    'head script style template noscript title input datalist rp'.split(' ').map((name) => [name, undefined]),
  ),
  nav: 'Navigation was left out.',
  select: 'A field of a form was left out.',
  textarea: 'A field of a form was left out.',
  rt: 'The small letters above words (ruby) were left out.',
  del: 'Text that is marked as deleted was left out.',
  svg: 'A drawing was left out; put it in as a picture.',
  canvas: 'A drawing was left out; put it in as a picture.',
  iframe: 'Embedded content was left out.',
  object: 'Embedded content was left out.',
  embed: 'Embedded content was left out.',
  video: 'A film was left out.',
  audio: 'A sound was left out.',
};

/** Of these only the words are told, and nothing where there are none. */
export const wordTags = new Set(['nav', 'select', 'textarea', 'rt', 'del']);

export const strongTags = new Set(['b', 'strong']);
export const emTags = new Set(['i', 'em', 'cite', 'dfn', 'var']);

/** A property in an element's `style`, in small letters. */
export function styleProperty({ attributes }: XmlElement, property: string): string | undefined {
  if (!attributes.style) return undefined;
  const declared = new RegExp(`(?:^|;)\\s*${property}\\s*:\\s*([^;]+)`, 'i').exec(attributes.style)?.[1];
  return declared?.trim().toLowerCase();
}

export function isStruck(element: XmlElement): boolean {
  return (
    ['s', 'strike'].includes(element.name) ||
    /line-through/.test(styleProperty(element, 'text-decoration(?:-line)?') ?? '')
  );
}

export function isHidden(element: XmlElement): boolean {
  return (
    'hidden' in element.attributes ||
    styleProperty(element, 'display') === 'none' ||
    styleProperty(element, 'mso-hide') === 'all'
  );
}

/** What a class of Word's or LibreOffice's export, or a poem's, says of a paragraph. */
export function meaningOfClass({ attributes }: XmlElement) {
  for (const name of (attributes.class ?? '').split(/\s+/)) {
    const plain = name.replace(/^Mso/, '').toLowerCase();
    if (['title', 'quote', 'caption', 'verse', 'poem', 'poetry'].includes(plain)) return meaningOf(plain);
  }
  return undefined;
}
