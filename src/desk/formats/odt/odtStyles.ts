import type { Look, Looks } from '../assembleRuns.ts';
import { childOf, elementsOf, type XmlElement } from '../parseXml.ts';

export interface OdtStyle {
  /** Its own name and those of its base styles, as editors see them. */
  names: string[];
  looks: Looks;
  hidden?: boolean;
  shift?: 'superscript' | 'subscript';
  struck?: boolean;
  align?: string;
  /** `rl-tb` and the like. */
  writingMode?: string;
  breakBefore?: boolean;
  breakAfter?: boolean;
  listStyle?: string;
  outline?: number;
  ruled?: boolean;
}

/** Styles by family and name; automatic styles override named ones (OpenDocument 1.3 part 3, 16). */
export interface OdtStyles {
  style(family: string, name: string | undefined): OdtStyle;
  /** A span's style over its surroundings'. */
  span(name: string | undefined, below: OdtStyle): OdtStyle;
  /** Whether a list's level is numbered; undefined if it shows no mark at all. */
  ordered(list: string | undefined, depth: number): boolean | undefined;
  /** The number that a list's level begins with. */
  firstNumber(list: string | undefined, depth: number): number;
}

/** @param sources the elements that hold styles; later ones override earlier ones */
export function readOdtStyles(sources: (XmlElement | undefined)[]): OdtStyles {
  const elements = new Map<string, XmlElement>();
  const defaults = new Map<string, XmlElement>();
  const lists = new Map<string, XmlElement>();
  for (const element of sources.flatMap((source) => elementsOf(source))) {
    const family = element.attributes['style:family'] ?? '';
    const name = element.attributes['style:name'] ?? '';
    if (element.name === 'style:style') elements.set(`${family} ${name}`, element);
    else if (element.name === 'style:default-style') defaults.set(family, element);
    else if (element.name === 'text:list-style') lists.set(name, element);
  }
  const known = new Map<string, OdtStyle>();
  const chain = (family: string, name: string): XmlElement[] => {
    const found: XmlElement[] = [];
    let element = elements.get(`${family} ${name}`);
    while (element && !found.includes(element)) {
      found.unshift(element);
      element = elements.get(`${family} ${element.attributes['style:parent-style-name'] ?? ''}`);
    }
    return found;
  };
  const style = (family: string, name = ''): OdtStyle => {
    const key = `${family} ${name}`;
    const ready = known.get(key);
    if (ready) return ready;
    let made = plainStyle();
    const base = defaults.get(family);
    if (base) made = apply(made, base, true);
    const found = chain(family, name);
    for (const element of found) {
      made = apply(made, element, family === 'paragraph' && element.attributes['style:name'] === 'Standard');
    }
    if (!found.length && name) made.names.unshift(name);
    known.set(key, made);
    return made;
  };
  const levelOf = (list: string | undefined, depth: number) =>
    elementsOf(lists.get(list ?? '')).find(
      ({ attributes }) => attributes['text:level'] === String(depth + 1),
    );
  return {
    style,
    span: (name, below) =>
      chain('text', name ?? '').reduce((made, element) => apply(made, element, false), below),
    firstNumber(list, depth) {
      const first = Number(levelOf(list, depth)?.attributes['text:start-value'] ?? 1);
      return Number.isInteger(first) && first >= 0 ? first : 1;
    },
    ordered(list, depth) {
      const level = levelOf(list, depth);
      if (level?.name !== 'text:list-level-style-number') return false;
      return level.attributes['style:num-format'] ? true : undefined;
    },
  };
}

function plainStyle(): OdtStyle {
  return { names: [], looks: { western: {}, complex: {} } };
}

/** Applies a style's element over another style. A default's language is the program's setting, not the text's. */
function apply(below: OdtStyle, element: XmlElement, isDefault: boolean): OdtStyle {
  const { attributes } = element;
  const name = attributes['style:display-name'] ?? attributes['style:name'];
  const text = childOf(element, 'style:text-properties')?.attributes ?? {};
  const paragraph = childOf(element, 'style:paragraph-properties')?.attributes ?? {};
  const cell = childOf(element, 'style:table-cell-properties')?.attributes;
  const master = attributes['style:master-page-name'];
  const outline = attributes['style:default-outline-level'];
  const display = text['text:display'];
  const line = text['style:text-line-through-style'];
  return {
    names: name ? [name, ...below.names] : below.names,
    looks: {
      western: scriptLook(text, '', 'fo:', below.looks.western, isDefault),
      complex: scriptLook(text, '-complex', 'style:', below.looks.complex, isDefault),
    },
    shift: text['style:text-position'] ? shiftOf(text['style:text-position']) : below.shift,
    struck: line ? line !== 'none' : below.struck,
    hidden: display ? display === 'none' : below.hidden,
    align: paragraph['fo:text-align'] ?? below.align,
    writingMode: paragraph['style:writing-mode'] ?? below.writingMode,
    breakBefore: breakOf(paragraph['fo:break-before']) ?? (master ? true : below.breakBefore),
    breakAfter: breakOf(paragraph['fo:break-after']) ?? below.breakAfter,
    listStyle: attributes['style:list-style-name'] ?? below.listStyle,
    outline: outline ? Number(outline) : below.outline,
    ruled: cell ? isRuled(cell) : below.ruled,
  };
}

/** `super`, `sub` or how far above the line, in per cent; then the letters' size. */
function shiftOf(position: string): OdtStyle['shift'] {
  const [place = ''] = position.trim().split(/\s+/);
  const height = Number.parseFloat(place) || 0;
  if (place === 'super' || height > 0) return 'superscript';
  return place === 'sub' || height < 0 ? 'subscript' : undefined;
}

function breakOf(value: string | undefined): boolean | undefined {
  return value === undefined ? undefined : value === 'page' || value === 'even-page' || value === 'odd-page';
}

function scriptLook(
  text: Record<string, string>,
  suffix: string,
  prefix: string,
  below: Look,
  isDefault: boolean,
): Look {
  const weight = text[`${prefix}font-weight${suffix}`];
  const slant = text[`${prefix}font-style${suffix}`];
  const language = text[`${prefix}language${suffix}`];
  const country = text[`${prefix}country${suffix}`];
  const look: Look = { ...below };
  if (weight) look.strong = weight === 'bold' || Number(weight) >= 600;
  if (slant) look.em = slant === 'italic' || slant === 'oblique';
  if (language && !isDefault) look.language = tagOf(language, country);
  const size = sizeOf(text[`${prefix}font-size${suffix}`], below.size);
  if (size) look.size = size;
  return look;
}

function tagOf(language: string, country: string | undefined): string | undefined {
  if (!/^[a-z]{2,3}$/i.test(language) || language === 'zxx') return undefined;
  return country && /^[a-z]{2}$/i.test(country) ? `${language}-${country}` : language;
}

function sizeOf(value: string | undefined, below: number | undefined): number | undefined {
  const number = Number.parseFloat(value ?? '');
  if (!number) return undefined;
  // Word processors keep half points.
  if (value?.endsWith('%')) return below ? Math.round((below * number) / 50) / 2 : undefined;
  return value?.endsWith('pt') ? Math.round(number * 2) / 2 : undefined;
}

function isRuled(cell: Record<string, string>): boolean {
  return Object.entries(cell).some(
    ([name, value]) =>
      /^fo:border(?:-|$)/.test(name) && !/none|hidden/.test(value) && Number.parseFloat(value) !== 0,
  );
}
