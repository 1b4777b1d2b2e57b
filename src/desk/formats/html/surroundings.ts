import type { Look } from '../assembleRuns.ts';
import type { DocumentParagraph } from '../parsedDocument.ts';
import type { XmlElement } from '../parseXml.ts';
import { headingOf } from '../styleNames.ts';
import { blockTags, emTags, isStruck, meaningOfClass, strongTags, styleProperty } from './htmlTags.ts';

export type Properties = Omit<DocumentParagraph, 'kind' | 'runs' | 'page' | 'size'>;

/** What the elements around say of a text. */
export interface Surroundings {
  look: Look;
  href?: string;
  properties: Properties;
  rightToLeft?: boolean;
  verbatim?: boolean;
  struck?: boolean;
  /** Superscript or subscript, and how the text is then written. */
  shifted?: boolean;
  shiftWriter?: ((text: string) => string) | undefined;
  depth: number;
}

/** The surroundings of what is in the element. */
export function surroundingsOf(element: XmlElement, around: Surroundings, href?: string): Surroundings {
  const { name, attributes } = element;
  const look = { ...around.look };
  const weight = styleProperty(element, 'font-weight');
  const slant = styleProperty(element, 'font-style');
  if (strongTags.has(name)) look.strong = true;
  if (emTags.has(name)) look.em = true;
  if (weight) look.strong = weight.startsWith('bold') || Number(weight) >= 600;
  if (slant) look.em = slant === 'italic' || slant === 'oblique';
  const language = attributes.lang || attributes['xml:lang'];
  if (language && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(language)) look.language = language;
  const next: Surroundings = { ...around, look };
  if (href !== undefined && name === 'a') next.href = href.trim();
  if (attributes.dir) next.rightToLeft = attributes.dir.toLowerCase() === 'rtl';
  if (isStruck(element)) next.struck = true;
  if (name === 'pre' || styleProperty(element, 'white-space')?.startsWith('pre')) next.verbatim = true;
  if (name === 'ul' || name === 'ol') next.depth = around.depth + 1;
  next.properties = propertiesOf(element, around, next);
  return next;
}

function propertiesOf(element: XmlElement, { properties }: Surroundings, next: Surroundings): Properties {
  const { name, attributes } = element;
  const own: Properties = { ...properties };
  const level = /^h([1-6])$/.exec(name)?.[1];
  const meaning = blockTags.has(name) ? meaningOfClass(element) : undefined;
  if (level) Object.assign(own, headingOf(Number(level)));
  else if (name === 'blockquote' && own.style !== 'heading') own.style = 'quote';
  else if (name === 'figcaption') own.style = 'caption';
  if (meaning) {
    delete own.level;
    Object.assign(own, meaning);
  }
  const align = alignOf(
    name === 'center' ? 'center' : (styleProperty(element, 'text-align') ?? attributes.align),
    next.rightToLeft,
  );
  // So LibreOffice marks what it kept apart.
  if (name === 'div' && /^(?:header|footer)$/.test(attributes.title ?? ''))
    own.margin = attributes.title as 'header' | 'footer';
  if (align === 'start') delete own.align;
  else if (align && blockTags.has(name)) own.align = align;
  if (name === 'ul' || name === 'ol') {
    const start = name === 'ol' ? numberOf(attributes.start) : undefined;
    const depth = Math.max(0, next.depth);
    own.list = { ordered: name === 'ol', depth, ...(start !== undefined && start !== 1 && { start }) };
  }
  return own;
}

/** The number of a list or an item, as the attributes `start` and `value` give it. */
export function numberOf(value: string | undefined): number | undefined {
  return value !== undefined && /^\s*\d{1,6}\s*$/.test(value) ? Number(value) : undefined;
}

function alignOf(value: string | undefined, rightToLeft: boolean | undefined): DocumentParagraph['align'] {
  const plain = value?.toLowerCase();
  if (plain === 'center' || plain === 'justify' || plain === 'end' || plain === 'start') return plain;
  if (plain === 'left' || plain === 'right')
    return (plain === 'right') === Boolean(rightToLeft) ? 'start' : 'end';
  return undefined;
}
