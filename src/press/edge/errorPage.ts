import { DataError } from '../../data/dataError.ts';
import { attributesOf } from '../../language/attributes.ts';
import { type ChromeLanguage, chromeLanguages } from '../../language/chromeLanguages.ts';
import type { Dictionary } from '../../language/createI18n.ts';
import de from '../../language/dictionaries/de.json' with { type: 'json' };
import en from '../../language/dictionaries/en.json' with { type: 'json' };
import faAF from '../../language/dictionaries/fa-AF.json' with { type: 'json' };
import fr from '../../language/dictionaries/fr.json' with { type: 'json' };
import ps from '../../language/dictionaries/ps.json' with { type: 'json' };
import layout from '../../pages/ReaderLayout.module.css';
import { documentWith } from '../page/fillTemplate.ts';
import { relativeReferences } from '../page/relativeReferences.ts';
import type { EdgeShell } from './edgeShell.ts';

const dictionaries: Record<ChromeLanguage, Pick<Dictionary, keyof typeof faAF>> = {
  'fa-AF': faAF,
  ps,
  en,
  de,
  fr,
};

/** Why a page failed, as a key of the dictionaries. */
type PageErrorReason = 'server' | 'malformed' | 'unexpected';

/** The status of each reason: the archive did not answer, it is broken, or the reader is. */
export function errorStatus(error: unknown): { status: 500 | 502 | 503; reason: PageErrorReason } {
  if (!(error instanceof DataError)) return { status: 500, reason: 'unexpected' };
  return error.temporary ? { status: 503, reason: 'server' } : { status: 502, reason: 'malformed' };
}

/**
 * The page that is sent when rendering failed: the reason in each chrome language, because the archive
 * that would name the publication's own may be what is missing. With scripts, the reader replaces it and
 * tries on its own.
 *
 * @param root the way from the address to the site's root
 */
export function errorPage({ template }: EdgeShell, reason: PageErrorReason, root: string): string {
  const sections = chromeLanguages.map((language, at) => {
    const { lang, dir } = attributesOf(language);
    const words = dictionaries[language];
    const heading = at === 0 ? 'h1' : 'h2';
    const retry = `<a href="">${words['error.retry']}</a>`;
    return `<section lang="${lang}" dir="${dir}"><${heading}>${words['error.page']}</${heading}><p>${words[`error.${reason}`]}</p><p>${retry}</p></section>`;
  });
  const head = `<title>${faAF['error.page']}</title><meta name="robots" content="noindex">`;
  const page = documentWith(template, head, `<main class="${layout.sheet}">${sections.join('')}</main>`);
  return relativeReferences(page, root);
}
