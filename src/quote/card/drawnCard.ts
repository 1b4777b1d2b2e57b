import { isolateText } from '../../contract/text/isolateText.ts';
import { attributesOf } from '../../language/attributes.ts';
import { languageOf } from '../../language/languages.ts';
import { formatDayPair } from '../../language/late/dayPair.ts';
import type { Quotation } from '../credit/quotation.ts';
import { cardFace, type FaceRole, fontOf } from './cardFaces.ts';
import { type CardShape, type CardTone, cardShapes, cardTones } from './cardShape.ts';
import { layOutQuote } from './layOutQuote.ts';

/** A quotation drawn. */
export interface DrawnCard {
  canvas: HTMLCanvasElement;
  /** The same as a PNG. */
  picture: Blob;
  /** Whether only the quotation's beginning is on it. */
  isShortened: boolean;
}

/** The edges of what is drawn, and where head and foot are, in pixels. */
const margin = 84;
const places = {
  square: { name: 118, head: 196, address: 1034 },
  tall: { name: 290, head: 372, address: 1690 },
} as const;

/** The bar beside the quotation, and what stands between. */
const bar = { width: 6, space: 36 };

/** A text of one line on the card. */
interface Line {
  text: string;
  language: string;
  role: FaceRole;
  size: number;
  color: string;
}

/**
 * Draws a quotation with its credit as a PNG, with the page's own faces, shaped by the browser.
 *
 * @throws {Error} where the browser gives no canvas
 */
export async function drawnCard(quotation: Quotation, shape: CardShape, tone: CardTone): Promise<DrawnCard> {
  const { width, height } = cardShapes[shape];
  const colors = cardTones[tone];
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new Error('The browser gives no canvas.');
  const pen = penOf(canvas, context);
  const { article, publication } = quotation;
  const place = places[shape];
  const head: Line[] = publication
    ? [
        { ...publication.name, role: 'name', size: 50, color: colors.ink },
        { text: publication.monogram, language: 'en', role: 'label', size: 26, color: colors.accent },
      ]
    : [];
  const own = { language: article.language, size: 30, color: colors.soft };
  const credit: Line[] = [
    {
      ...own,
      text: article.authors.join(languageOf(article.language).direction === 'rtl' ? '، ' : ', '),
      role: 'label',
      size: 32,
      color: colors.ink,
    },
    { ...own, text: article.title, role: 'title', size: 32 },
    { ...own, text: formatDayPair(article.date, article.language), role: 'text' },
  ];
  const address: Line = {
    text: shownAddress(quotation.url),
    language: 'en',
    role: 'text',
    size: 26,
    color: colors.soft,
  };
  await loadFaces([
    ...[...head, ...credit, address].map(({ text, language, role }) => ({ text, language, role })),
    ...quotation.lines.map(({ text, language, kind }) => ({ text, language, role: roleOf(kind) })),
    { text: '«»“”„‹›…[]', language: article.language, role: 'text' },
  ]);

  context.fillStyle = colors.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = colors.accent;
  context.fillRect(0, 0, width, 14);
  const inner = width - 2 * margin;
  const rule = (y: number) => {
    context.fillStyle = colors.rule;
    context.fillRect(margin, y, inner, 1.5);
  };
  for (const [at, line] of head.entries()) pen.write(line, width / 2, place.name + at * 44, inner, 'center');
  rule(place.head);
  pen.write(address, width / 2, place.address, inner, 'center');
  rule(place.address - 54);

  const edge = (language: string) => (attributesOf(language).dir === 'rtl' ? width - margin : margin);
  let y = place.address - 54 - 34;
  for (const line of credit.filter(({ text }) => text !== '').toReversed()) {
    pen.write({ ...line, text: pen.cut(line, inner) }, edge(line.language), y, inner, 'start');
    y -= line.size * 1.62;
  }

  const top = place.head + 48;
  const room = { width: inner - bar.width - bar.space, height: y - 20 - top };
  const faces = new Map(
    quotation.lines.map(({ language, kind }) => [`${language} ${kind}`, cardFace(roleOf(kind), language)]),
  );
  const faceOf = ({ language, kind }: (typeof quotation.lines)[number]) =>
    faces.get(`${language} ${kind}`) ?? cardFace('text', language);
  const laid = layOutQuote(quotation, room, (line) => {
    const face = faceOf(line);
    return {
      leading: face.leading,
      measure: (text, size) => pen.width(text, line.language, fontOf(face, size)),
    };
  });
  const first = top + Math.max(0, (room.height - laid.height) / 2);
  const isFromRight = attributesOf(article.language).dir === 'rtl';
  context.fillStyle = colors.accent;
  context.fillRect(isFromRight ? width - margin - bar.width : margin, first, bar.width, laid.height);
  const beside = bar.width + bar.space;
  for (const { text, line, top: below, height: high } of laid.lines) {
    const { dir } = attributesOf(line.language);
    const begin =
      dir === 'rtl' ? width - margin - (isFromRight ? beside : 0) : margin + (isFromRight ? 0 : beside);
    context.fillStyle = colors.ink;
    pen.draw(
      text,
      line.language,
      fontOf(faceOf(line), laid.size),
      begin,
      first + below + high / 2 + laid.size * 0.32,
      'start',
      room.width,
    );
  }
  return { canvas, picture: await pngOf(canvas), isShortened: laid.isShortened };
}

const roleOf = (kind: Quotation['lines'][number]['kind']): FaceRole => (kind === 'verse' ? 'verse' : 'text');

/** Without what only machines read. */
function shownAddress(url: string): string {
  const { host, pathname } = new URL(url);
  return `${host}${pathname}`.replace(/\/$/, '');
}

/** A face that cannot be had is replaced by the browser, as on the page. */
async function loadFaces(
  texts: readonly { text: string; language: string; role: FaceRole }[],
): Promise<void> {
  await Promise.all(
    texts.map(({ text, language, role }) =>
      document.fonts.load(fontOf(cardFace(role, language), 40), `${text} `).catch(() => undefined),
    ),
  );
}

/** Writes on a canvas in a text's own language and direction. */
function penOf(canvas: HTMLCanvasElement, context: CanvasRenderingContext2D) {
  let taken = '';
  const take = (language: string, font: string) => {
    // Slow, and mostly the same as before.
    if (taken === `${language} ${font}`) return;
    taken = `${language} ${font}`;
    const { lang, dir } = attributesOf(language);
    // Browsers take the language from the one or from the other.
    canvas.lang = lang;
    if ('lang' in context) context.lang = lang;
    context.direction = dir;
    context.font = font;
  };
  const width = (text: string, language: string, font: string) => {
    take(language, font);
    return context.measureText(text).width;
  };
  const draw = (
    text: string,
    language: string,
    font: string,
    x: number,
    y: number,
    align: CanvasTextAlign,
    // A line's words are measured one by one: what they take more together is taken in.
    room?: number,
  ) => {
    take(language, font);
    context.textAlign = align;
    context.fillText(isolateText(text, language), x, y, room);
  };
  return {
    width,
    draw,
    /** A line that must not be cut: made smaller until it fits. */
    write(
      { text, language, role, size, color }: Line,
      x: number,
      y: number,
      room: number,
      align: CanvasTextAlign,
    ) {
      const face = cardFace(role, language);
      const fitted = Math.min(size, (size * room) / Math.max(1, width(text, language, fontOf(face, size))));
      context.fillStyle = color;
      draw(text, language, fontOf(face, fitted), x, y, align);
    },
    /** A line that may end in an ellipsis: whole words. */
    cut({ text, language, role, size }: Line, room: number): string {
      const font = fontOf(cardFace(role, language), size);
      const words = text.split(' ');
      let count = words.length;
      const shown = () => (count === words.length ? text : `${words.slice(0, count).join(' ')} …`);
      while (count > 1 && width(shown(), language, font) > room) count -= 1;
      return shown();
    },
  };
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('The canvas gives no picture.'))),
      'image/png',
    ),
  );
}
