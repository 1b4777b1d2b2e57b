import { articleAddress } from '../../list/listNames.ts';
import type { Publication } from '../../publication/publicationSchema.ts';
import { absolute } from './headPage.ts';
import { headTag } from './headTag.ts';
import type { ArticleSubject } from './subject.ts';
import { hreflangOf } from './webLanguage.ts';

/**
 * `<link rel=alternate hreflang>` between the true versions of one text, this one among them; none for a text that has
 * one version. Every version's page prints the same links, as search engines ask, so of two versions in one language
 * the first by id stands for both, and the other one's page, named by nobody, names nobody.
 */
export function alternateLinks({ article, versions }: ArticleSubject, publication: Publication): string[] {
  const byLanguage = new Map<string, string>();
  const family = [article, ...versions].sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, language } of family) {
    const hreflang = hreflangOf(language);
    if (hreflang && !byLanguage.has(hreflang)) byLanguage.set(hreflang, id);
  }
  const ids = [...byLanguage.values()];
  if (ids.length < 2 || !ids.includes(article.id)) return [];
  const original = article.translationOf ?? article.id;
  const fallback = ids.includes(original) ? original : (ids[0] ?? original);
  return [...byLanguage, ['x-default', fallback] as const].map(([hreflang, id]) =>
    headTag('link', { rel: 'alternate', hreflang, href: absolute(publication, articleAddress(id)) }),
  );
}
