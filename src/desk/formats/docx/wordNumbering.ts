import { childOf, elementsOf, type XmlElement } from '../parseXml.ts';

interface ListLevel {
  /** As `bullet` or `decimal`. */
  format: string;
  /** Lists with the same name go on counting each other's items. */
  series: string;
  /** The number of its first item. */
  first: number;
}

/** Finds a list's level; undefined if there is no such list. */
export type WordNumbering = (id: string, level: number) => ListLevel | undefined;

/** Reads the document's lists (ECMA-376 part 1, 17.9). */
export function readNumbering(root: XmlElement | undefined): WordNumbering {
  const kinds = new Map<string, XmlElement>();
  for (const element of elementsOf(root, 'w:abstractNum'))
    kinds.set(element.attributes['w:abstractNumId'] ?? '', element);
  const linked = new Map<string, XmlElement>();
  for (const element of kinds.values()) {
    const style = childOf(element, 'w:styleLink')?.attributes['w:val'];
    if (style) linked.set(style, element);
  }
  const lists = new Map<string, XmlElement>();
  for (const element of elementsOf(root, 'w:num')) lists.set(element.attributes['w:numId'] ?? '', element);
  return (id, level) => {
    const list = lists.get(id);
    const overrides = elementsOf(list, 'w:lvlOverride');
    const override = atLevel(overrides, level);
    const kind = kinds.get(kindOf(list));
    const link = childOf(kind, 'w:numStyleLink')?.attributes['w:val'];
    const levels = elementsOf((link && linked.get(link)) || kind, 'w:lvl');
    const definition = childOf(override, 'w:lvl') ?? atLevel(levels, level);
    if (!definition) return undefined;
    const restarts = overrides.some((each) => childOf(each, 'w:startOverride'));
    const first = childOf(override, 'w:startOverride') ??
      childOf(definition, 'w:start') ?? { attributes: { 'w:val': '1' } };
    return {
      format: childOf(definition, 'w:numFmt')?.attributes['w:val'] ?? 'decimal',
      series: restarts ? `list ${id}` : `kind ${kindOf(list)}`,
      first: firstOf(first.attributes['w:val']),
    };
  };
}

function firstOf(value: string | undefined): number {
  const first = Number(value);
  return Number.isInteger(first) && first >= 0 ? first : 1;
}

function kindOf(list: XmlElement | undefined): string {
  return childOf(list, 'w:abstractNumId')?.attributes['w:val'] ?? '';
}

function atLevel(elements: XmlElement[], level: number): XmlElement | undefined {
  return elements.find(({ attributes }) => attributes['w:ilvl'] === String(level));
}
