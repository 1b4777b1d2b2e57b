import { Router } from 'react-router';
import type { ArticleBody } from '../../article/ArticleBody.tsx';
import type { ArticleFooter } from '../../article/ArticleFooter.tsx';
import type { ArticleHeader } from '../../article/ArticleHeader.tsx';
import { articleAddress } from '../../contract/articlePath.ts';
import type { Article } from '../../contract/articleSchema.ts';
import { localizedText, sectionOf } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { SectionLabel } from '../../publication/SectionLabel.tsx';
import { Isolate } from '../../typography/Isolate.tsx';
import { addressSpeller } from './addressSpeller.ts';

export interface FiledArticle {
  article: Article;
  publication: Publication;
  /** What its page shows it with: imported here, they would be a file of their own that every article waits for. */
  ArticleHeader: typeof ArticleHeader;
  ArticleBody: typeof ArticleBody;
  ArticleFooter: typeof ArticleFooter;
}

/** An article as it stands in a file by itself: the publication's name above it, its address below. */
export function ArticleInFile({ article, publication, ...parts }: FiledArticle) {
  const { language, attributes } = useI18n();
  const name = localizedText(publication.name, language);
  const section = sectionOf(publication, article.language);
  const address = articleAddress(article.id);
  return (
    <Router navigator={addressSpeller} location={address}>
      <header {...attributes}>
        <p>
          <a href={`${publication.origin}/`}>
            <Isolate language={name.language}>{name.text}</Isolate>
          </a>
        </p>
        {section && (
          <p>
            <SectionLabel section={section} />
          </p>
        )}
      </header>
      <main>
        <article {...attributesOf(article.language)}>
          <parts.ArticleHeader article={article} authorAddresses={undefined} sectionLabel={undefined}>
            {null}
          </parts.ArticleHeader>
          <parts.ArticleBody article={article} />
          <parts.ArticleFooter article={article} sourceAddress={undefined} />
        </article>
      </main>
      <footer lang="en" dir="ltr">
        <a href={publication.origin + address}>{publication.origin + address}</a>
      </footer>
    </Router>
  );
}
