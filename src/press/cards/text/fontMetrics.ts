import { type JoiningForm, joiningFormsOf } from './joiningForms.ts';

/** What a font tells about widths, in parts of the em; undefined where it has no glyph. */
export interface FontMetrics {
  /** The advance of a character, in the form it takes between its neighbours. */
  advance(point: number, form?: JoiningForm): number | undefined;
  /** Whether a letter reaches for its neighbour: to the next one, to the one before. */
  joins(point: number): { next: boolean; previous: boolean };
}

/**
 * Reads `cmap` (formats 4 and 12), `hmtx` and the joining forms of a TrueType or OpenType file (ISO/IEC 14496-22).
 * Kerning and ligatures are left out: CardFace.kerned makes up for them.
 * Throws when the file lacks a table it needs.
 */
export function fontMetrics(font: Buffer): FontMetrics {
  const tables = tablesOf(font);
  const unitsPerEm = need(tables, 'head').readUInt16BE(18);
  const lastMetric = need(tables, 'hhea').readUInt16BE(34) - 1;
  const hmtx = need(tables, 'hmtx');
  const glyphs = new Map(glyphsIn(need(tables, 'cmap')));
  const forms = joiningFormsOf(tables.get('GSUB'));
  return {
    advance(point, form) {
      const glyph = glyphs.get(point);
      if (glyph === undefined) return undefined;
      const shaped = (form && forms[form].get(glyph)) ?? glyph;
      return hmtx.readUInt16BE(4 * Math.min(shaped, lastMetric)) / unitsPerEm;
    },
    joins(point) {
      const glyph = glyphs.get(point) ?? -1;
      const always = point === tatweel || point === zwj;
      return { next: always || forms.init.has(glyph), previous: always || forms.fina.has(glyph) };
    },
  };
}

const tatweel = 0x640;
const zwj = 0x200d;

function tablesOf(font: Buffer): Map<string, Buffer> {
  const tables = new Map<string, Buffer>();
  for (let at = 12; at < 12 + 16 * font.readUInt16BE(4); at += 16) {
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

function need(tables: Map<string, Buffer>, tag: string): Buffer {
  const table = tables.get(tag);
  if (!table) throw new Error(`A font without a ${tag} table cannot be measured.`);
  return table;
}

function* glyphsIn(cmap: Buffer): Generator<[point: number, glyph: number]> {
  for (let entry = 0; entry < cmap.readUInt16BE(2); entry++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * entry));
    const format = table.readUInt16BE(0);
    if (format === 4) yield* glyphsOfFormat4(table);
    else if (format === 12) yield* glyphsOfFormat12(table);
  }
}

function* glyphsOfFormat4(table: Buffer): Generator<[number, number]> {
  const double = table.readUInt16BE(6);
  for (let segment = 14; segment < 14 + double; segment += 2) {
    const first = table.readUInt16BE(segment + 2 + double);
    const delta = table.readUInt16BE(segment + 2 + 2 * double);
    const offsetAt = segment + 2 + 3 * double;
    const offset = table.readUInt16BE(offsetAt);
    for (let point = first; point <= table.readUInt16BE(segment) && point < 0xffff; point++) {
      const listed = offset === 0 ? point : table.readUInt16BE(offsetAt + offset + 2 * (point - first));
      // A glyph the list calls 0 is missing, whatever the delta.
      const glyph = listed === 0 && offset !== 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) yield [point, glyph];
    }
  }
}

function* glyphsOfFormat12(table: Buffer): Generator<[number, number]> {
  for (let group = 16; group < 16 + 12 * table.readUInt32BE(12); group += 12) {
    const first = table.readUInt32BE(group);
    for (let point = first; point <= table.readUInt32BE(group + 4); point++) {
      const glyph = table.readUInt32BE(group + 8) + point - first;
      if (glyph !== 0) yield [point, glyph];
    }
  }
}
