import type { Looks } from '../assembleRuns.ts';
import { childOf, elementsOf, type XmlElement } from '../parseXml.ts';
import { headingOf, meaningOf } from '../styleNames.ts';

export interface RunProperties extends Looks {
  hidden?: boolean;
  shift?: 'superscript' | 'subscript' | 'none';
  struck?: boolean;
  doublyStruck?: boolean;
}

export interface ParagraphProperties {
  align?: string;
  outline?: number;
  breakBefore?: boolean;
  list?: { id?: string; level?: number };
}

interface WordStyle {
  names: string[];
  run: RunProperties;
  paragraph: ParagraphProperties;
  /** Whether its tables have rules. */
  ruled?: boolean;
}

/** The document's named styles, each with what it inherits (ECMA-376 part 1, 17.7). */
export interface WordStyles {
  paragraph(id: string | undefined): WordStyle;
  other(id: string | undefined): WordStyle | undefined;
}

const off = ['0', 'false', 'off'];

/** Whether a toggle property is present and not off (ECMA-376 part 1, 17.17.4). */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !off.includes(element.attributes['w:val'] ?? '');
}

/** A style's own properties, which override its base style's. */
export function readRunProperties(element: XmlElement | undefined): RunProperties {
  const properties: RunProperties = { western: {}, complex: {} };
  for (const { name, attributes } of elementsOf(element)) {
    const value = attributes['w:val'] ?? '';
    const on = !off.includes(value);
    if (name === 'w:b') properties.western.strong = on;
    else if (name === 'w:bCs') properties.complex.strong = on;
    else if (name === 'w:i') properties.western.em = on;
    else if (name === 'w:iCs') properties.complex.em = on;
    else if (name === 'w:sz') properties.western.size = pointsOf(value);
    else if (name === 'w:szCs') properties.complex.size = pointsOf(value);
    else if (name === 'w:vanish') properties.hidden = on;
    else if (name === 'w:strike') properties.struck = on;
    else if (name === 'w:dstrike') properties.doublyStruck = on;
    else if (name === 'w:vertAlign') properties.shift = shiftOf(value);
    else if (name === 'w:position') properties.shift ??= shiftBy(Number(value));
    else if (name === 'w:lang') {
      properties.western.language = languageOf(value);
      properties.complex.language = languageOf(attributes['w:bidi']);
    }
  }
  return properties;
}

function shiftOf(value: string): RunProperties['shift'] {
  return value === 'superscript' ? 'superscript' : value === 'subscript' ? 'subscript' : 'none';
}

/** Manual shift in half-points: less than two and a half points only adjusts a sign. */
function shiftBy(halfPoints: number): RunProperties['shift'] {
  if (Math.abs(halfPoints) < 5) return undefined;
  return halfPoints > 0 ? 'superscript' : 'subscript';
}

function pointsOf(halfPoints: string): number | undefined {
  return Number(halfPoints) / 2 || undefined;
}

function languageOf(value: string | undefined): string | undefined {
  return value && /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i.test(value) && value !== 'zxx' ? value : undefined;
}

/** Overrides properties by others, as far as these are set. */
export function mergeRunProperties(below: RunProperties, above: RunProperties | undefined): RunProperties {
  if (!above) return below;
  return {
    ...below,
    ...named(above),
    western: { ...below.western, ...named(above.western) },
    complex: { ...below.complex, ...named(above.complex) },
  };
}

/** The same for a paragraph's, which may set only a list's level. */
export function mergeParagraphProperties(
  below: ParagraphProperties,
  above: ParagraphProperties,
): ParagraphProperties {
  const list = below.list || above.list ? { ...below.list, ...above.list } : undefined;
  return { ...below, ...named(above), ...(list ? { list } : {}) };
}

function named<T extends object>(properties: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(properties).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

export function readParagraphProperties(element: XmlElement | undefined): ParagraphProperties {
  const outline = childOf(element, 'w:outlineLvl')?.attributes['w:val'];
  const breakBefore = childOf(element, 'w:pageBreakBefore');
  const numbering = childOf(element, 'w:numPr');
  const level = childOf(numbering, 'w:ilvl')?.attributes['w:val'];
  return {
    align: childOf(element, 'w:jc')?.attributes['w:val'],
    outline: outline === undefined ? undefined : Number(outline),
    breakBefore: breakBefore && isOn(breakBefore),
    list:
      numbering &&
      named({
        id: childOf(numbering, 'w:numId')?.attributes['w:val'],
        level: level === undefined ? undefined : Number(level),
      }),
  };
}

/** Whether any border is drawn; undefined if none is set. */
export function isRuled(borders: XmlElement | undefined): boolean | undefined {
  if (!borders) return undefined;
  return elementsOf(borders).some(
    ({ attributes }) => !['nil', 'none', ''].includes(attributes['w:val'] ?? ''),
  );
}

export function readStyles(root: XmlElement | undefined): WordStyles {
  const elements = new Map<string, XmlElement>();
  let standard: string | undefined;
  for (const element of elementsOf(root, 'w:style')) {
    const { 'w:styleId': id = '', 'w:type': type, 'w:default': isDefault } = element.attributes;
    elements.set(id, element);
    if (type !== 'paragraph') continue;
    // LibreOffice does not say which style is the default.
    if (isDefault === '1' || isDefault === 'true') standard = id;
    else if (childOf(element, 'w:name')?.attributes['w:val']?.toLowerCase() === 'normal') standard ??= id;
  }
  const defaults = withoutLanguage(
    readRunProperties(childOf(childOf(childOf(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
  );
  const known = new Map<string, WordStyle>();
  const styleOf = (id: string, below: string[]): WordStyle | undefined => {
    const element = elements.get(id);
    if (!element || below.includes(id)) return undefined;
    const ready = known.get(id);
    if (ready) return ready;
    const base = styleOf(childOf(element, 'w:basedOn')?.attributes['w:val'] ?? '', [...below, id]);
    const own = readRunProperties(childOf(element, 'w:rPr'));
    const style: WordStyle = {
      names: [childOf(element, 'w:name')?.attributes['w:val'] ?? id, ...(base?.names ?? [])],
      run: mergeRunProperties(
        base?.run ?? { western: {}, complex: {} },
        id === standard ? withoutLanguage(own) : own,
      ),
      paragraph: mergeParagraphProperties(
        base?.paragraph ?? {},
        readParagraphProperties(childOf(element, 'w:pPr')),
      ),
      ruled: isRuled(childOf(childOf(element, 'w:tblPr'), 'w:tblBorders')) ?? base?.ruled,
    };
    known.set(id, style);
    return style;
  };
  const plain: WordStyle = { names: [], run: { western: {}, complex: {} }, paragraph: {} };
  return {
    paragraph(id) {
      const style = styleOf(id ?? standard ?? '', []) ?? styleOf(standard ?? '', []) ?? plain;
      return { ...style, run: mergeRunProperties(defaults, style.run) };
    },
    other: (id) => (id === undefined ? undefined : styleOf(id, [])),
  };
}

/** The default language is the word processor's setting, not the text's. */
function withoutLanguage(properties: RunProperties): RunProperties {
  const { language: _western, ...western } = properties.western;
  const { language: _complex, ...complex } = properties.complex;
  return { ...properties, western, complex };
}

/** A paragraph's meaning by its style's name, its base styles' names or its outline level. */
export function meaningOfStyle(style: WordStyle, outline: number | undefined) {
  for (const name of style.names) {
    const meaning = meaningOf(name);
    if (meaning) return meaning;
  }
  return outline !== undefined && outline < 9 ? headingOf(outline + 1) : undefined;
}
