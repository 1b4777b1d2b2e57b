import { brotliDecompressSync } from 'node:zlib';

const knownTags =
  'cmap head hhea hmtx maxp name OS/2 post cvt_ fpgm glyf loca prep CFF_ VORG EBDT EBLC gasp hdmx kern LTSH PCLT VDMX vhea vmtx ' +
  'BASE GDEF GPOS GSUB EBSC JSTF MATH CBDT CBLC COLR CPAL SVG_ sbix acnt avar bdat bloc bsln cvar fdsc feat fmtx fvar gvar hsty ' +
  'just lcar mort morx opbd prop trak Zapf Silf Glat Gloc Feat Sill';

/** The tables of a WOFF2 file by their tags, decompressed; enough of the format to check our subsets. */
export function woff2Tables(file: Buffer): Map<string, Buffer> {
  const tags = knownTags.split(' ').map((tag) => tag.replace('_', ' '));
  let at = 48;
  const readLength = () => {
    let value = 0;
    let byte = 0x80;
    while (byte & 0x80) {
      byte = file.readUInt8(at++);
      value = value * 128 + (byte & 0x7f);
    }
    return value;
  };
  const directory = Array.from({ length: file.readUInt16BE(12) }, () => {
    const findings = file.readUInt8(at++);
    let tag = tags[findings & 0x3f];
    if (tag === undefined) {
      tag = file.toString('latin1', at, at + 4);
      at += 4;
    }
    const plain = tag === 'glyf' || tag === 'loca' ? 3 : 0;
    const length = readLength();
    return { tag, length: findings >> 6 === plain ? length : readLength() };
  });
  const data = brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20)));
  let end = 0;
  return new Map(
    directory.map(({ tag, length }) => {
      end += length;
      return [tag, data.subarray(end - length, end)];
    }),
  );
}

/** The characters a cmap table (formats 4 and 12) gives a glyph. */
export function charactersIn(cmap: Buffer): Set<string> {
  const found = new Set<string>();
  for (let entry = 0; entry < cmap.readUInt16BE(2); entry++) {
    const table = cmap.subarray(cmap.readUInt32BE(8 + 8 * entry));
    const format = table.readUInt16BE(0);
    if (format === 4) addFormat4(table, found);
    else if (format === 12) addFormat12(table, found);
  }
  return found;
}

function addFormat4(table: Buffer, found: Set<string>) {
  const double = table.readUInt16BE(6);
  for (let segment = 14; segment < 14 + double; segment += 2) {
    const first = table.readUInt16BE(segment + 2 + double);
    const delta = table.readUInt16BE(segment + 2 + 2 * double);
    const offsetAt = segment + 2 + 3 * double;
    const offset = table.readUInt16BE(offsetAt);
    for (let point = first; point <= table.readUInt16BE(segment) && point < 0xffff; point++) {
      const glyph =
        offset === 0 ? point + delta : table.readUInt16BE(offsetAt + offset + 2 * (point - first));
      if ((glyph & 0xffff) !== 0) found.add(String.fromCodePoint(point));
    }
  }
}

function addFormat12(table: Buffer, found: Set<string>) {
  for (let group = 16; group < 16 + 12 * table.readUInt32BE(12); group += 12) {
    for (let point = table.readUInt32BE(group); point <= table.readUInt32BE(group + 4); point++) {
      found.add(String.fromCodePoint(point));
    }
  }
}
