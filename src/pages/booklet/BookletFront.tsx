import type { Article } from '../../contract/articleSchema.ts';
import type { LocalizedText } from '../../contract/localizedText.ts';
import { attributesOf } from '../../language/attributes.ts';
import { formatDay } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { Isolate } from '../../typography/Isolate.tsx';
import { useBookletWords } from './bookletWords.ts';

interface BookletFrontProps {
  /** What the booklet is called, then its other names. */
  names: LocalizedText[];
  articles: Article[];
}

/** What stands before a booklet's articles: its cover below the letterhead, then its contents. */
export function BookletFront({ names: [name, ...others], articles }: BookletFrontProps) {
  const { t, language } = useI18n();
  const say = useBookletWords();
  const days = articles.map(({ date }) => date).sort();
  const [first = '', last = ''] = [days[0], days.at(-1)];
  return (
    <>
      <header className="booklet-cover">
        <h1>{name && <Isolate language={name.language}>{name.text}</Isolate>}</h1>
        {others.map((other) => (
          <div key={other.language + other.text}>
            <Isolate language={other.language}>{other.text}</Isolate>
          </div>
        ))}
        <div className="booklet-extent">
          <bdi>{t('count', { count: articles.length })}</bdi>
          {' · '}
          <bdi>
            <time dateTime={first}>{formatDay(first, language)}</time>
          </bdi>
          {last !== first && (
            <>
              {' – '}
              <bdi>
                <time dateTime={last}>{formatDay(last, language)}</time>
              </bdi>
            </>
          )}
        </div>
      </header>
      <section className="booklet-contents" role="doc-toc" aria-labelledby="booklet-contents">
        <h2 id="booklet-contents">{say?.('booklet.contents')}</h2>
        <ol>
          {articles.map(({ id, title, authors, language: own }) => (
            <li key={id}>
              <span>
                <a href={`#${id}`} {...attributesOf(own)}>
                  <Isolate language={own}>{title}</Isolate>
                </a>{' '}
                <span className="booklet-authors">
                  <Isolate language={own}>{authors.join(' · ')}</Isolate>
                </span>
              </span>
              {/* No engine counts pages for a text (css-content-3, target-counter): the command writes them. */}
              <span className="booklet-page" data-page-of={id} />
            </li>
          ))}
        </ol>
      </section>
    </>
  );
}
