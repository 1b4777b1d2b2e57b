/** The shapes a letter of a joined script takes before, between and after its neighbours. */
export type JoiningForm = 'init' | 'medi' | 'fina';

/** For each form the glyph that stands in for a glyph, by glyph number. */
export type JoiningForms = Readonly<Record<JoiningForm, ReadonlyMap<number, number>>>;

type Glyphs = Map<number, number>;

/**
 * Reads the features init, medi and fina of a `GSUB` table (ISO/IEC 14496-22): single substitutions, and multiple
 * ones by their first glyph, for a font may part a letter into its body and the dots upon it.
 */
export function joiningFormsOf(gsub: Buffer | undefined): JoiningForms {
  const forms: Record<JoiningForm, Glyphs> = { init: new Map(), medi: new Map(), fina: new Map() };
  if (!gsub) return forms;
  const features = gsub.subarray(gsub.readUInt16BE(6));
  const lookups = gsub.subarray(gsub.readUInt16BE(8));
  for (const record of offsets(features.readUInt16BE(0), 6, 2)) {
    const into = forms[features.toString('latin1', record, record + 4) as JoiningForm];
    if (!into) continue;
    const feature = features.subarray(features.readUInt16BE(record + 4));
    for (const at of offsets(feature.readUInt16BE(2), 2, 4)) {
      addLookup(lookups.subarray(lookups.readUInt16BE(2 + 2 * feature.readUInt16BE(at))), into);
    }
  }
  return forms;
}

function addLookup(lookup: Buffer, into: Glyphs) {
  for (const at of offsets(lookup.readUInt16BE(4), 2, 6)) {
    const subtable = lookup.subarray(lookup.readUInt16BE(at));
    const type = lookup.readUInt16BE(0);
    // Type 7 is an extension: the type proper, then where the substitution really is.
    if (type === 7)
      addSubstitutes(subtable.subarray(subtable.readUInt32BE(4)), into, subtable.readUInt16BE(2));
    else addSubstitutes(subtable, into, type);
  }
}

function addSubstitutes(subtable: Buffer, into: Glyphs, type: number) {
  if (type !== 1 && type !== 2) return;
  const byDistance = type === 1 && subtable.readUInt16BE(0) === 1;
  let index = 0;
  for (const glyph of coverage(subtable.subarray(subtable.readUInt16BE(2)))) {
    const entry = 6 + 2 * index++;
    if (into.has(glyph)) continue;
    if (byDistance) into.set(glyph, (glyph + subtable.readInt16BE(4)) & 0xffff);
    else into.set(glyph, subtable.readUInt16BE(type === 1 ? entry : subtable.readUInt16BE(entry) + 2));
  }
}

function* coverage(table: Buffer): Generator<number> {
  const count = table.readUInt16BE(2);
  if (table.readUInt16BE(0) === 1) {
    for (const at of offsets(count, 2, 4)) yield table.readUInt16BE(at);
    return;
  }
  for (const at of offsets(count, 6, 4)) {
    for (let glyph = table.readUInt16BE(at); glyph <= table.readUInt16BE(at + 2); glyph++) yield glyph;
  }
}

function* offsets(count: number, step: number, start: number): Generator<number> {
  for (let index = 0; index < count; index++) yield start + index * step;
}
