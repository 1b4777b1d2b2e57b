import { rootMark, type StartKind } from '../../offline/shellList.ts';
import { type Manifest, type Preloads, reach } from '../page/preloads.ts';
import { relativeReferences } from '../page/relativeReferences.ts';

/** What reads the data of pages (data/fetchJson.ts), which built pages bring parsed. */
const readers = ['src/data/parse.ts', 'src/contract/publicationSchema.ts', 'src/contract/listSchema.ts'];

/**
 * What each kind of page starts with where it is not built but rendered: its fonts, its code and the code that reads its data. Code and
 * style load at once and run when the reader asks for them; fonts as the start script says.
 *
 * @returns links as HTML
 */
export function startLinks(manifest: Manifest, parts: Preloads): Record<StartKind, string> {
  const entry = reach(manifest, 'index.html');
  const linksOf = (kind: StartKind, component: string, data: readonly string[]) => {
    const { links = '', sheets = [] } = parts[kind] ?? {};
    const fonts = links.match(/<link [^>]*as="font"[^>]*>/g) ?? [];
    const styles = sheets.map((file) => `<link rel="preload" href="/${file}" as="style" crossorigin>`);
    const chunks = new Set([component, ...data].flatMap((module) => reach(manifest, module)));
    const code = [...chunks].filter((chunk) => !entry.includes(chunk));
    const modules = code.map(({ file }) => `<link rel="modulepreload" crossorigin href="/${file}">`);
    return relativeReferences([...fonts, ...styles, ...modules].join(''), rootMark);
  };
  return {
    front: linksOf('front', 'src/pages/FrontPage.tsx', readers),
    list: linksOf('list', 'src/pages/ListPage.tsx', readers),
    article: linksOf('article', 'src/pages/ArticlePage.tsx', [...readers, 'src/contract/articleSchema.ts']),
  };
}
