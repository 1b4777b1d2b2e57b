import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type FontMetrics, fontMetrics } from './fontMetrics.ts';

/** One font file, with its names in SVG; `scale` gives all faces the same height. */
export interface CardFace {
  family: string;
  weight: 400 | 700;
  italic: boolean;
  scale: number;
  file: string;
}

const require = createRequire(import.meta.url);

const serif = '@expo-google-fonts/source-serif-4';
const naskh = face(
  'Noto Naskh Arabic',
  700,
  1.1,
  '@expo-google-fonts/noto-naskh-arabic/NotoNaskhArabic_700Bold.ttf',
);
const amiri = face('Amiri', 700, 1.2, '@expo-google-fonts/amiri/700Bold/Amiri_700Bold.ttf');
const vazirmatn = face('Vazirmatn', 400, 0.94, 'vazirmatn/fonts/ttf/Vazirmatn-Regular.ttf');
const vazirmatnBold = face('Vazirmatn', 700, 0.94, 'vazirmatn/fonts/ttf/Vazirmatn-Bold.ttf');
const roman = face('Source Serif 4', 400, 1, `${serif}/400Regular/SourceSerif4_400Regular.ttf`);
const bold = face('Source Serif 4', 700, 1, `${serif}/700Bold/SourceSerif4_700Bold.ttf`);
const boldItalic = {
  ...face('Source Serif 4', 700, 1, `${serif}/700Bold_Italic/SourceSerif4_700Bold_Italic.ttf`),
  italic: true,
};

/** The faces of a text, for Arabic script and for the others; later faces fill the gaps of the first. */
export interface CardStyle {
  arabic: readonly CardFace[];
  other: readonly CardFace[];
}

const arabicBold = [naskh, vazirmatnBold, amiri];

/** The letterhead's styles: Arabic script is never slanted, and neither is Latin inside it. */
export const cardStyles = {
  name: { arabic: [amiri, naskh], other: [bold] },
  label: { arabic: [vazirmatnBold, naskh], other: [bold] },
  small: { arabic: [vazirmatn, naskh], other: [roman] },
  titleFromRight: { arabic: arabicBold, other: [bold] },
  titleFromLeft: { arabic: arabicBold, other: [boldItalic] },
} satisfies Record<string, CardStyle>;

const faces = [naskh, amiri, vazirmatn, vazirmatnBold, roman, bold, boldItalic];

/** A face's attributes in SVG. */
export function fontAttributes({ family, weight, italic }: CardFace): string {
  return `font-family="${family}" font-weight="${weight}" font-style="${italic ? 'italic' : 'normal'}"`;
}

/**
 * The files of the faces that an SVG uses, and no others: resvg parses each file again for every image. They are TrueType,
 * because resvg does not read WOFF2.
 *
 * @throws {Error} when a font's package is not installed
 */
export function fontFilesFor(svg: string): string[] {
  const asked = faces.filter((face) => svg.includes(fontAttributes(face)));
  return asked.map(({ file }) => require.resolve(file));
}

const read = new Map<string, FontMetrics>();

/** The metrics of a face. Its file is read once. */
export function metricsOf({ file }: CardFace): FontMetrics {
  let metrics = read.get(file);
  if (!metrics) {
    metrics = fontMetrics(readFileSync(require.resolve(file)));
    read.set(file, metrics);
  }
  return metrics;
}

function face(family: string, weight: 400 | 700, scale: number, file: string): CardFace {
  return { family, weight, italic: false, scale, file };
}
