import type { Glyph } from './glyph.ts';
import { ligatureOf } from './ligatureOf.ts';
import { type Box, boxAround, IDENTITY, type Matrix, multiply, place } from './matrix.ts';
import { paintedBy, rulesOf } from './rules.ts';

export interface PlacedPicture extends Box {
  /** pdf.js' name of the picture, or the picture itself. */
  name?: string;
  inline?: unknown;
}

export interface PdfPageMarks {
  glyphs: Glyph[];
  rules: Box[];
  pictures: PlacedPicture[];
}

/** What pdf.js tells of a page's stream. */
export interface OperatorList {
  fnArray: ArrayLike<number>;
  argsArray: ArrayLike<unknown>;
}

export interface FontFacts {
  name: string;
  vertical: boolean;
  /** Width units: 0.001, but for Type 3 fonts. */
  unit: number;
  /** Whether the file says what the sign of this code means. */
  means: (code: number) => boolean;
  /** The name that the font gives the sign of this code. */
  nameOf: (code: number) => string | undefined;
}

interface ShownGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  originalCharCode: number;
}

interface State {
  matrix: Matrix;
  font: FontFacts;
  size: number;
  charSpacing: number;
  wordSpacing: number;
  stretch: number;
  rise: number;
  leading: number;
  outlined: boolean;
}

const NO_FONT: FontFacts = {
  name: '',
  vertical: false,
  unit: 0.001,
  means: () => true,
  nameOf: () => undefined,
};
/** The text rendering mode by which a letter is drawn bolder. */
const FILLED_AND_STROKED = 2;
const STRONG = /bold|black|heavy|semibold|demi/i;
const EM = /italic|oblique|kursiv/i;
/** Controls, private use and the sign for "unknown": the file does not say what such a glyph means. */
const UNKNOWN = /^[\p{Cc}\p{Co}\p{Cn}\uFFFD]*$/u;

/**
 * Walks a page's stream as a printer would (ISO 32000-1, 8.3, 9.4) and notes where each sign, rule and picture stands. Nothing is
 * put in order here: the order of the stream is the producer's own affair.
 *
 * @param list pdf.js' operator list of the page.
 * @param base from the page's space to points from its upper left corner, y downwards.
 * @param OPS pdf.js' numbers of the operators.
 * @param fontOf a font by pdf.js' name of it.
 * @param said what the producer says of each marked group of the page's own stream, in their order.
 */
export function pdfPageMarks(
  list: OperatorList,
  base: number[],
  OPS: Record<string, number>,
  fontOf: (name: string) => FontFacts,
  said: readonly (string | undefined)[],
): PdfPageMarks {
  const marks: PdfPageMarks = { glyphs: [], rules: [], pictures: [] };
  let state: State = {
    matrix: base as Matrix,
    font: NO_FONT,
    size: 1,
    charSpacing: 0,
    wordSpacing: 0,
    stretch: 1,
    rise: 0,
    leading: 0,
    outlined: false,
  };
  const initial = { ...state };
  const saved: State[] = [];
  let text: Matrix = IDENTITY;
  let line: Matrix = IDENTITY;
  let forms = 0;
  let groups = 0;
  const open: (number | undefined)[] = [];

  const move = (x: number, y: number) => {
    line = multiply(line, [1, 0, 0, 1, x, y]);
    text = line;
  };
  const show = (signs: (ShownGlyph | number)[]) => {
    const strong = STRONG.test(state.font.name) || state.outlined;
    const em = EM.test(state.font.name);
    const group = open.at(-1);
    for (const sign of signs) {
      if (typeof sign === 'number') {
        text = multiply(text, [1, 0, 0, 1, (-sign / 1000) * state.size * state.stretch, 0]);
        continue;
      }
      const spacing = state.charSpacing + (sign.isSpace ? state.wordSpacing : 0);
      const width = sign.width * state.font.unit * state.size;
      const whole = multiply(state.matrix, text);
      const [x, y] = place(whole, 0, state.rise);
      const [end, endY] = place(whole, width * state.stretch, state.rise);
      const across = Math.hypot(whole[0], whole[1]) || 1e-9;
      const size = (Math.abs(whole[0] * whole[3] - whole[1] * whole[2]) / across) * Math.abs(state.size);
      // Producers without a slanted or a bold font slant the upright one, or draw its outline too.
      const slant =
        Math.abs(whole[0] * whole[2] + whole[1] * whole[3]) /
        (across * (Math.hypot(whole[2], whole[3]) || 1));
      text = multiply(text, [1, 0, 0, 1, (width + spacing) * state.stretch, 0]);
      const straight =
        Math.abs(endY - y) < 0.05 * size + 0.01 && Math.abs(whole[1]) < 0.1 * Math.abs(whole[0] || 1e-9);
      // On a page y runs downwards: letters that stand on their heads run to the left and upwards.
      const onHead = whole[0] * state.size < 0 && whole[3] * state.size > 0;
      const code = sign.originalCharCode;
      const known = state.font.means(code) && !UNKNOWN.test(sign.unicode);
      const ligature = known ? undefined : ligatureOf(state.font.nameOf(code));
      marks.glyphs.push({
        text: ligature ?? sign.unicode,
        x: Math.min(x, end),
        end: Math.max(x, end),
        y,
        size,
        strong,
        em: em || (slant > 0.1 && slant < 0.7),
        known: known || ligature !== undefined,
        shape: `${state.font.name} ${code}`,
        ...(group === undefined ? {} : { group }),
        ...(straight && !onHead && !state.font.vertical ? {} : { rotated: true }),
      });
    }
  };

  for (let i = 0; i < list.fnArray.length; i++) {
    // biome-ignore lint/suspicious/noExplicitAny: an operator's operands are of its own kind
    const args = list.argsArray[i] as any;
    switch (list.fnArray[i]) {
      case OPS.save:
        saved.push({ ...state });
        break;
      case OPS.restore:
        state = saved.pop() ?? state;
        break;
      case OPS.transform:
        state.matrix = multiply(state.matrix, args);
        break;
      case OPS.paintFormXObjectBegin:
        forms++;
        saved.push({ ...state });
        if (args[0]) state.matrix = multiply(state.matrix, args[0]);
        break;
      case OPS.paintFormXObjectEnd:
        forms--;
        state = saved.pop() ?? state;
        break;
      case OPS.beginText:
        text = IDENTITY;
        line = IDENTITY;
        break;
      case OPS.setTextMatrix:
        line = Array.from(args.length === 6 ? args : args[0]) as Matrix;
        text = line;
        break;
      case OPS.setFont:
        state.font = fontOf(args[0]);
        state.size = args[1];
        break;
      case OPS.setCharSpacing:
        state.charSpacing = args[0];
        break;
      case OPS.setWordSpacing:
        state.wordSpacing = args[0];
        break;
      case OPS.setHScale:
        state.stretch = args[0] / 100;
        break;
      case OPS.setTextRise:
        state.rise = args[0];
        break;
      case OPS.setTextRenderingMode:
        state.outlined = args[0] === FILLED_AND_STROKED;
        break;
      case OPS.setLeading:
        state.leading = -args[0];
        break;
      case OPS.setLeadingMoveText:
        state.leading = args[1];
        move(args[0], args[1]);
        break;
      case OPS.moveText:
        move(args[0], args[1]);
        break;
      case OPS.nextLine:
        move(0, state.leading);
        break;
      case OPS.showText:
      case OPS.showSpacedText:
        show(args[0]);
        break;
      case OPS.beginMarkedContentProps:
      case OPS.beginMarkedContent:
        open.push(open.at(-1) ?? (forms === 0 && said[groups] !== undefined ? groups : undefined));
        if (forms === 0) groups++;
        break;
      case OPS.endMarkedContent:
        open.pop();
        break;
      case OPS.constructPath:
        marks.rules.push(...rulesOf(args[1]?.[0], state.matrix, paintedBy(args[0], OPS)));
        break;
      // What is drawn for a form's field or a stamp has a place of its own.
      case OPS.beginAnnotation:
        saved.push({ ...state });
        state = { ...initial };
        if (args[1]) state.matrix = multiply(multiply(state.matrix, args[2]), args[3]);
        break;
      case OPS.endAnnotation:
        state = saved.pop() ?? state;
        break;
      case OPS.paintImageXObject:
        marks.pictures.push({ name: args[0], ...extent(state.matrix) });
        break;
      case OPS.paintInlineImageXObject:
        marks.pictures.push({ inline: args[0], ...extent(state.matrix) });
        break;
      case OPS.paintImageMaskXObject:
        marks.pictures.push({ ...extent(state.matrix) });
        break;
    }
  }
  return marks;
}

/** Where the unit square, into which a picture is drawn, comes to stand. */
function extent(matrix: Matrix) {
  return boxAround([place(matrix, 0, 0), place(matrix, 1, 0), place(matrix, 0, 1), place(matrix, 1, 1)]);
}
