import { useQuery } from '@tanstack/react-query';
import type { Article } from '../../contract/articleSchema.ts';
import type { Relation } from '../../contract/listSchema.ts';
import { Isolate } from '../../typography/Isolate.tsx';
import { ArticleLine } from '../ArticleLine.tsx';
import sheet from './related.css?url';
import { type SayRelated, useRelatedWords } from './relatedWords.ts';
import { suggestedArticlesQuery } from './suggestedArticlesQuery.ts';

/** What else a reader of an article may want to read, each with what the two have in common, in the words of the article. */
export function Related({ article: { id, language } }: { article: Article }) {
  const say = useRelatedWords();
  const { data } = useQuery(suggestedArticlesQuery(id));
  if (!say || !data?.related?.length) return null;
  return (
    <section aria-labelledby="related">
      <link rel="stylesheet" href={sheet} precedence="page" />
      <h2 className="related-title" id="related">
        {say('related.title')}
      </h2>
      <ul className="related">
        {data.related.map(({ item, why }) => (
          <li key={item.id}>
            <ArticleLine item={item} level={3} />
            <p>
              <Reason why={why} language={language} say={say} />
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Reason({ why, language, say }: { why: Relation; language: string; say: SayRelated }) {
  if (why.by === 'author') return say('related.author');
  const names = why.by === 'topic' ? [why.name] : why.words;
  return (
    <>
      {`${say(`related.${why.by}`)} `}
      {names.map((name, at) => (
        <span key={name}>
          {at > 0 && ' · '}
          <Isolate language={language}>{name}</Isolate>
        </span>
      ))}
    </>
  );
}
