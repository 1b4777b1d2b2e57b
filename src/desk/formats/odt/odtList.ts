import type { XmlElement } from '../parseXml.ts';

/** A paragraph's list. */
export interface OdtList {
  style: string | undefined;
  depth: number;
  series: symbol;
  /** The number of its first item, where the document gives one. */
  first?: number;
}

/** The lists so far by id, and the last one of each style. */
export type OdtLists = Map<string, OdtList>;

/** A list counts from 1 unless it continues another: the last of its style, or one by its id. */
export function listOf(
  lists: OdtLists,
  attributes: XmlElement['attributes'],
  outer: OdtList | undefined,
): OdtList {
  const style = attributes['text:style-name'] ?? outer?.style;
  const on = attributes['text:continue-list'];
  const named = on ? lists.get(`id ${on}`) : undefined;
  const last = attributes['text:continue-numbering'] === 'true' ? lists.get(`style ${style}`) : undefined;
  const series = outer?.series ?? named?.series ?? last?.series ?? Symbol();
  const list = { style, depth: outer ? outer.depth + 1 : 0, series };
  if (outer) return list;
  if (attributes['xml:id']) lists.set(`id ${attributes['xml:id']}`, list);
  lists.set(`style ${style}`, list);
  return list;
}
