import type { i18n } from 'i18next';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { Router } from 'react-router';
import { articleAddress } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { sectionOf } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { attributesOf } from '../../language/attributes.ts';
import { I18nProvider } from '../../language/I18nProvider.tsx';
import { SectionLabel } from '../../publication/SectionLabel.tsx';
import type { articleParts } from '../ArticlePage.tsx';
import { addressSpeller } from '../file/addressSpeller.ts';

interface PrintedArticle {
  article: Article;
  publication: Publication;
  /** The chrome that speaks on its sheet. */
  chrome: i18n;
  /** What its page shows it with. */
  parts: typeof articleParts;
}

/**
 * An article and its address as the printed sheet has them, as elements at rest: nothing in them opens or listens. In a
 * document of many articles their ids begin with the article's, and links to another of them lead within it.
 *
 * @param blocks how many blocks each article of the document has, by its id
 */
export function articleNodes(printed: PrintedArticle, blocks: ReadonlyMap<string, number>): Node[] {
  const box = document.createElement('div');
  const root = createRoot(box);
  flushSync(() => root.render(<ArticleSheet {...printed} />));
  const copy = box.cloneNode(true) as HTMLElement;
  root.unmount();
  const { id } = printed.article;
  for (const element of copy.querySelectorAll<HTMLElement>('[id]')) element.id = `${id}-${element.id}`;
  for (const link of copy.querySelectorAll('a')) {
    const href = link.getAttribute('href') ?? '';
    link.setAttribute('href', hrefIn(href, id, printed.publication.origin, blocks));
  }
  for (const element of copy.querySelectorAll('[tabindex="-1"]')) element.removeAttribute('tabindex');
  copy.querySelector('article')?.setAttribute('id', id);
  return [...copy.childNodes];
}

/** Where a link of the article `id` leads from within the document. */
function hrefIn(href: string, id: string, origin: string, blocks: ReadonlyMap<string, number>): string {
  const own = `${articleAddress(id)}#`;
  if (href.startsWith('#')) return `#${id}-${href.slice(1)}`;
  if (href.startsWith(own)) return `#${id}-${href.slice(own.length)}`;
  const [, linked = '', block] = /^\/articles\/([\w-]+)(?:#p?(\d+)|#.*)?$/.exec(href) ?? [];
  const most = blocks.get(linked);
  const isThere = Number(block) > 0 && Number(block) <= (most ?? 0);
  if (most !== undefined) return isThere ? `#${linked}-p${Number(block)}` : `#${linked}`;
  return href.startsWith('/') ? origin + href : href;
}

function ArticleSheet({ article, publication, chrome, parts }: PrintedArticle) {
  const section = sectionOf(publication, article.language);
  const address = articleAddress(article.id);
  return (
    <I18nProvider chrome={chrome}>
      <Router navigator={addressSpeller} location={address}>
        <article {...attributesOf(article.language)}>
          <parts.ArticleHeader
            article={article}
            authorAddresses={undefined}
            sectionLabel={section && <SectionLabel section={section} />}
          >
            {null}
          </parts.ArticleHeader>
          <parts.ArticleBody article={article} />
          <parts.ArticleFooter article={article} sourceAddress={undefined} />
        </article>
        <parts.SheetAddress id={article.id} url={publication.origin + address} />
      </Router>
    </I18nProvider>
  );
}
