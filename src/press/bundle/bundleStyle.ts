import { relativePath } from './bundleReference.ts';

const folder = 'assets';

/**
 * What the bundle adds to the reader's style: a mark at links that lead to the web, which is turned where one reads from the right;
 * and the words of a picture that was left out.
 */
const ownStyle = `a[rel~=external]:after{content:"\\2197\\fe0e";display:inline-block;transform:scaleX(var(--along,1));font-size:.75em;padding-inline-start:.2em;text-decoration:none}
#reader>div>header nav{margin-inline-end:0}
summary:after{content:"";flex:none;border:solid;border-width:0 1.5px 1.5px 0;padding:.15em;margin-block-end:.25em;transform:rotate(45deg)}
.bundle-picture{display:block;border:1px solid var(--rule);color:var(--ink-soft);padding:1em;font-size:.9rem}
`;

/** A style of the site, and the address that its references are relative to. */
export interface SiteStyle {
  css: string;
  at: string;
}

/** The styles of the bundle’s pages, each one file: pages name it and do not carry it. */
export class BundleStyles {
  readonly #files = new Map<string, string>();
  readonly #letterhead: string;
  readonly #fileAt: (reference: string, at: string) => string | undefined;

  /**
   * @param fileAt the file of a font or picture in the bundle, by a reference and where it is written
   * @param letterhead what stands above an article on paper, a line each
   */
  constructor(fileAt: (reference: string, at: string) => string | undefined, letterhead: readonly string[]) {
    this.#fileAt = fileAt;
    this.#letterhead = `#reader:before{content:${letterhead.map(cssString).join('"\\a "')};white-space:pre-line;display:block;text-align:center;line-height:2;border-block-end:2pt double var(--rule-strong);margin-block-end:1.2rem}summary:after{display:none}`;
  }

  /** The file of what a page is set by: on the screen, and on paper where that is another. */
  fileOf(screen: readonly SiteStyle[], paper: readonly SiteStyle[]): string {
    const onScreen = screen.map((style) => this.#moved(style)).join('\n') + ownStyle;
    const onPaper = paper.map((style) => this.#moved(style)).join('\n') + this.#letterhead;
    const text = paper.length === 0 ? onScreen : `${onScreen}@media print{${onPaper}}\n`;
    const file = this.#files.get(text) ?? `${folder}/style-${this.#files.size + 1}.css`;
    this.#files.set(text, file);
    return file;
  }

  /** The file of every style, by its text. */
  get files(): ReadonlyMap<string, string> {
    return this.#files;
  }

  /** A font of the bundle is there at once: text waits for it, and does not do without. */
  #moved({ css, at }: SiteStyle): string {
    return css
      .replaceAll('font-display:optional', 'font-display:block')
      .replace(/url\((["']?)(?!data:)([^"')]+)\1\)/g, (whole, _, reference: string) => {
        const file = this.#fileAt(reference, at);
        return file === undefined ? whole : `url(${relativePath(`${folder}/style.css`, file)})`;
      });
  }
}

/** A text as a string of CSS. */
function cssString(text: string): string {
  return `"${text.replace(/["\\\n<]/g, (sign) => `\\${sign.codePointAt(0)?.toString(16)} `)}"`;
}
