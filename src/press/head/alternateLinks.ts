import { articleAddress } from '../../contract/articlePath.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { absolute } from './headPage.ts';
import { headTag } from './headTag.ts';
import { hreflangVersions } from './hreflangVersions.ts';
import type { ArticleSubject } from './subject.ts';

/** `<link rel=alternate hreflang>` between the true versions of one text; none for a text that has one version. */
export function alternateLinks(
  { article, versions, original = article.translationOf ?? article.id }: ArticleSubject,
  publication: Publication,
): string[] {
  return hreflangVersions(article.id, [article, ...versions], original).map(([hreflang, id]) =>
    headTag('link', { rel: 'alternate', hreflang, href: absolute(publication, articleAddress(id)) }),
  );
}
