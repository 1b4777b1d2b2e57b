/**
 * A style sheet as pages have it inline, in two parts: the rules of the fonts, which name files and so differ by where a page stands, and
 * the rest, which is the same everywhere. A host's policy then names one style for each depth, and not every style.
 *
 * @param css a file of `assets/`; what it names lies beside it or below
 * @returns the rules with files below the site's root; empty where it has none
 */
export function sheetParts(css: string): { fonts: string; rest: string } {
  const rules = css.match(fontRule) ?? [];
  return {
    fonts: rules.join('').replace(/url\((?=fonts\/)/g, 'url(assets/'),
    rest: rules.length > 0 ? css.replace(fontRule, '') : css,
  };
}

/** The rules of the fonts as they stand in a page. @param root the way from the page to the site's root */
export function fontsFrom(fonts: string, root: string): string {
  return fonts.replaceAll('url(assets/', `url(${root}assets/`);
}

const fontRule = /@font-face\s*\{[^}]*\}/g;
