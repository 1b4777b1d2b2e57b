import { useQuery } from '@tanstack/react-query';
import { ErrorMessage } from '../chrome/ErrorMessage.tsx';
import { Loading } from '../chrome/Loading.tsx';
import type { ListIndex } from '../contract/listSchema.ts';
import { listKinds, type NamedKind } from '../contract/lists.ts';
import { localizedText } from '../contract/localizedText.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { CountedLink } from '../list/CountedLink.tsx';
import { listIndexQuery } from '../list/listQueries.ts';
import { Isolate } from '../typography/Isolate.tsx';
import about from './AboutPage.module.css';
import styles from './NamesPage.module.css';
import { PageTitle } from './PageTitle.tsx';

/** The page of all names of a kind: all authors, all sources. */
export function namesPage(kind: NamedKind) {
  return () => <NamesPage kind={kind} />;
}

/** Every name with its number of articles, a section for each script, in the press's order. */
function NamesPage({ kind }: { kind: NamedKind }) {
  const { t, language } = useI18n();
  const { data: index, isError, error, refetch } = useQuery(listIndexQuery(kind));
  const { title } = listKinds[kind].index;
  return (
    <div className={about.about}>
      <PageTitle parts={[{ text: t(title), language }]} />
      <h1 tabIndex={-1}>{t(title)}</h1>
      {isError && !index && <ErrorMessage what="list" level={2} error={error} onRetry={refetch} />}
      {!isError && !index && <Loading />}
      {index?.groups.length === 0 && <p>{t('list.empty')}</p>}
      {index?.groups.map((group) => (
        <NameGroup key={group.script} group={group} isAlone={index.groups.length === 1} />
      ))}
    </div>
  );
}

function NameGroup({ group: { lists }, isAlone }: { group: ListIndex['groups'][number]; isAlone: boolean }) {
  const { language } = useI18n();
  // What has names in several languages is not in the order of one alphabet.
  const isOrdered = lists.every(({ label }) => label === undefined);
  return (
    <section>
      {!isAlone && isOrdered && <h2>{lettersOf(lists)}</h2>}
      <ul className={styles.names}>
        {lists.map(({ list, name, label, articles }) => {
          const shown = label ? localizedText(label, language) : name;
          return (
            <li key={list}>
              <CountedLink list={list} articles={articles}>
                <Isolate language={shown.language}>{shown.text}</Isolate>
              </CountedLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** The first letters of the first and the last name, which head a section in any script. */
function lettersOf(lists: ListIndex['groups'][number]['lists']) {
  const letters = [lists[0], lists.at(-1)].map((one) => /\p{L}/u.exec(one?.name.text ?? '')?.[0] ?? '#');
  const range = [...new Set(letters.map((letter) => letter.toUpperCase()))].join(' – ');
  return <Isolate language={lists[0]?.name.language ?? ''}>{range}</Isolate>;
}
