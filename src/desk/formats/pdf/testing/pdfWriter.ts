/**
 * A small PDF writer for tests: text at places, in fonts that are not embedded, with tables of what their codes mean (ToUnicode).
 * Every sign of a page's text gets a code of its own, so that any letters can be written.
 */

/** A piece of text on a page, in points from the lower left corner. */
export interface Piece {
  /** The signs in the order in which they are stored; a ligature is one entry. */
  text: string | string[];
  x: number;
  y: number;
  size?: number;
  font?: 'Plain' | 'Plain-Bold' | 'Plain-Italic' | 'Plain-BoldItalic';
  /** Room taken by each sign as a part of the size. */
  width?: number;
  /** Each sign is placed by itself, one step of `width` after (or, when negative, before) the one before. */
  step?: number;
  rise?: number;
  /** Degrees by which the text is turned against the clock. */
  turn?: 90 | 180 | 270;
  /** Codes without a meaning. */
  mute?: boolean;
  /** What the producer says of the piece. */
  actualText?: string;
}

export interface PdfPageSpec {
  pieces?: Piece[];
  /** Lines drawn from one point to another: x1 y1 x2 y2. */
  rules?: [number, number, number, number][];
  /** Surfaces that are filled, and such that only clip what comes after them and are not painted: x y width height. */
  grounds?: [number, number, number, number][];
  clips?: [number, number, number, number][];
  links?: { href: string; rect: [number, number, number, number] }[];
  /** A picture of four points, drawn at x, y with this width and height, once or several times. */
  image?: { x: number; y: number; width: number; height: number; times?: number };
  /** A JPEG file's bytes for the picture, and its size in points of the picture. */
  jpeg?: { bytes: Uint8Array; width: number; height: number };
}

/** The width of every sign, as a part of the size, where a piece does not say another. */
export const SIGN_WIDTH = 0.5;
export const PAGE_WIDTH = 600;
export const PAGE_HEIGHT = 800;

const FONTS = ['Plain', 'Plain-Bold', 'Plain-Italic', 'Plain-BoldItalic'] as const;

/** Writes a PDF of these pages. */
export function pdfOf(pages: PdfPageSpec[]): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const codes = new Codes();
  const streams = pages.map((page) => contentOf(page, codes));
  add('<< /Type /Catalog /Pages 2 0 R >>');
  const firstPage = 3 + FONTS.length * 3 + 1;
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, i) => `${firstPage + i * 2} 0 R`).join(' ')}] >>`,
  );
  for (const [i, name] of FONTS.entries()) {
    const at = 3 + i * 3;
    add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /${name} /Encoding /Identity-H /DescendantFonts [${at + 1} 0 R] /ToUnicode ${at + 2} 0 R >>`,
    );
    add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /${name} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW ${SIGN_WIDTH * 1000} /W [${codes.widths()}] /FontDescriptor << /Type /FontDescriptor /FontName /${name} /Flags 4 /FontBBox [0 0 1000 1000] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> >>`,
    );
    add(streamOf(codes.toUnicode()));
  }
  add(pictureOf(pages.find((page) => page.jpeg)?.jpeg));
  const fonts = FONTS.map((name, i) => `/${name} ${3 + i * 3} 0 R`).join(' ');
  for (const [i, page] of pages.entries()) {
    const links = (page.links ?? []).map(
      ({ href, rect }) =>
        `<< /Type /Annot /Subtype /Link /Rect [${rect.join(' ')}] /A << /S /URI /URI (${href}) >> >>`,
    );
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${PAGE_WIDTH} ${PAGE_HEIGHT}] /Contents ${firstPage + i * 2 + 1} 0 R /Annots [${links.join(' ')}] /Resources << /Font << ${fonts} >> /XObject << /Im ${firstPage - 1} 0 R >> >> >>`,
    );
    add(streamOf(streams[i] ?? ''));
  }
  return fileOf(objects);
}

function pictureOf(jpeg: PdfPageSpec['jpeg']): string {
  const head = '/Type /XObject /Subtype /Image /ColorSpace /DeviceRGB /BitsPerComponent 8';
  if (!jpeg)
    return `<< ${head} /Width 2 /Height 2 /Length 12 >>\nstream\n${'\xFF\x00\x00\x00\xFF\x00\x00\x00\xFF\xFF\xFF\xFF'}\nendstream`;
  const data = Buffer.from(jpeg.bytes).toString('latin1');
  return `<< ${head} /Width ${jpeg.width} /Height ${jpeg.height} /Filter /DCTDecode /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

/** The codes that signs have got, with their meanings and widths. */
class Codes {
  readonly #codes = new Map<string, number>();
  readonly #wide = new Map<number, { text: string; width: number }>();

  of(text: string, width: number, mute: boolean): string {
    const key = `${text} ${width} ${mute}`;
    const code = this.#codes.get(key) ?? this.#codes.size + 1;
    this.#codes.set(key, code);
    this.#wide.set(code, { text: mute ? '' : text, width });
    return hex(code);
  }

  widths(): string {
    return [...this.#wide].map(([code, { width }]) => `${code} [${width * 1000}]`).join(' ');
  }

  toUnicode(): string {
    const known = [...this.#wide].filter(([, { text }]) => text !== '');
    const lines = known.map(([code, { text }]) => `<${hex(code)}> <${utf16(text)}>`);
    return `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def /CMapType 2 def
1 begincodespacerange <0000> <FFFF> endcodespacerange
${lines.length} beginbfchar
${lines.join('\n')}
endbfchar
endcmap CMapName currentdict /CMap defineresource pop end end`;
  }
}

function contentOf(page: PdfPageSpec, codes: Codes): string {
  const pieces = (page.pieces ?? []).map((piece) => {
    const { text, x, y, size = 12, font = 'Plain', width = SIGN_WIDTH, step, rise = 0, mute = false } = piece;
    const turned = { 0: '1 0 0 1', 90: '0 1 -1 0', 180: '-1 0 0 -1', 270: '0 -1 1 0' }[piece.turn ?? 0];
    const signs = Array.isArray(text) ? text : [...text];
    const shown =
      step === undefined
        ? `${turned} ${x} ${y} Tm <${signs.map((sign) => codes.of(sign, width, mute)).join('')}> Tj`
        : signs
            .map((sign, i) => `1 0 0 1 ${x + i * step * size} ${y} Tm <${codes.of(sign, width, mute)}> Tj`)
            .join('\n');
    const body = `BT /${font} ${size} Tf ${rise} Ts ${shown} ET`;
    return piece.actualText === undefined
      ? body
      : `/Span << /ActualText <FEFF${utf16(piece.actualText)}> >> BDC ${body} EMC`;
  });
  const rules = (page.rules ?? []).map(([x1, y1, x2, y2]) => `${x1} ${y1} m ${x2} ${y2} l S`);
  const rectangles = (some: [number, number, number, number][] = [], operator: string) =>
    some.map((edges) => `${edges.join(' ')} re ${operator}`);
  const surfaces = [...rectangles(page.grounds, 'f'), ...rectangles(page.clips, 'W n')];
  const drawn = page.image;
  const image = drawn
    ? Array.from(
        { length: drawn.times ?? 1 },
        () => `q ${drawn.width} 0 0 ${drawn.height} ${drawn.x} ${drawn.y} cm /Im Do Q`,
      )
    : [];
  return ['0.5 w', '0.9 g', ...surfaces, '0 g', ...rules, ...image, ...pieces].join('\n');
}

function fileOf(objects: string[]): Uint8Array {
  let file = '%PDF-1.7\n';
  const places = objects.map((body, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${body}\nendobj\n`;
    return at;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const at of places) file += `${String(at).padStart(10, '0')} 00000 n \n`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Uint8Array.from(file, (sign) => sign.charCodeAt(0));
}

const streamOf = (content: string) => `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
const hex = (code: number) => code.toString(16).padStart(4, '0');
const utf16 = (text: string) =>
  Array.from({ length: text.length }, (_, i) => hex(text.charCodeAt(i))).join('');
