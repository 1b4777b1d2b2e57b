import { siteRoot } from '../../data/siteRoot.ts';
import type { BookFace } from '../../epub/book.ts';

/** A font of the site, with its file's address. */
interface SiteFace extends BookFace {
  address: string;
}

/** Families under which a file stands a second time, in another size for foreign text. */
const standIns = / Letters$/;

/** The fonts that this site declares, each file once, whatever of them the page has loaded. */
export function siteFaces(): SiteFace[] {
  const faces = [...document.styleSheets].flatMap((sheet) =>
    rulesOf(sheet)
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map(({ style }) => faceOf(style))
      .filter((face) => face !== undefined),
  );
  // Of two equal keys the later one counts; the order is the first one's.
  return [...new Map(faces.map((face) => [face.address, face])).values()];
}

function faceOf(style: CSSStyleDeclaration): SiteFace | undefined {
  const [, path] = /url\("?([^")]+\.woff2)[^)]*\)/.exec(style.getPropertyValue('src')) ?? [];
  const family = style.getPropertyValue('font-family').replace(/^["']|["']$/g, '');
  if (path === undefined || standIns.test(family)) return undefined;
  return {
    family,
    weight: style.getPropertyValue('font-weight') || '400',
    style: style.getPropertyValue('font-style') || 'normal',
    unicodeRange: style.getPropertyValue('unicode-range'),
    address: addressOf(path),
  };
}

/** A built page names fonts relative to where it was opened, which may not be where the reader is now: their folder is known (fontsPlugin.ts). */
function addressOf(path: string): string {
  const isRelative = !/^(?:\/|[a-z]+:)/i.test(path);
  const file = path.slice(path.lastIndexOf('/') + 1);
  return new URL(isRelative ? `${siteRoot}assets/fonts/${file}` : path, window.location.origin).href;
}

/** The rules of a sheet; none of another host's, which no page may read. */
function rulesOf(sheet: CSSStyleSheet): CSSRule[] {
  try {
    return [...sheet.cssRules];
  } catch {
    return [];
  }
}
