import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Archive } from '../contract/listSchema.ts';
import { allArticles, listSteps, sectionList } from '../contract/lists.ts';
import { ownTextFirst } from '../contract/localizedText.ts';
import type { Publication } from '../contract/publicationSchema.ts';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { Isolate } from '../typography/Isolate.tsx';
import { CountedLink } from './CountedLink.tsx';
import styles from './SectionFilter.module.css';

interface SectionFilterProps {
  publication: Publication;
  /** Absent until the counts load, or if they fail: the filter works without them. */
  archive: Archive | undefined;
  /** The list that the page shows; on a page that shows none the filter never folds. */
  current?: string;
}

/**
 * Every section with its languages and their counts. The filter's state is the address. On a narrow screen it is folded
 * to a line that names the current list, and opens as a popover: without code, and nothing moves.
 */
export function SectionFilter({ publication, archive, current }: SectionFilterProps) {
  const { t, language } = useI18n();
  const { pathname } = useLocation();
  const everything = { text: t('filter.everything'), language };
  const steps = listSteps(current ?? '', { publication, language });
  // On a numbered page the list is the current one, but its opening is another page.
  const place = pathname.includes('/page/') ? 'true' : 'page';
  const link = (list: string, name: ReactNode) => (
    <CountedLink
      list={list}
      articles={archive?.lists[list]?.articles}
      current={list === current ? place : undefined}
    >
      {name}
    </CountedLink>
  );
  return (
    <nav className={styles.filter} aria-label={t('filter.label')}>
      {current && (
        <button className={styles.fold} type="button" popoverTarget="filter">
          <span className="visually-hidden">{t('filter.label')}</span>
          {(steps.length > 0 ? steps.map((step) => step.name) : [everything]).map((name) => (
            <Isolate key={`${name.language} ${name.text}`} language={name.language}>
              {name.text}
            </Isolate>
          ))}
          <Icon name="down" />
        </button>
      )}
      {/* Another list is another element: the popover is closed when the reader arrives. */}
      <ul key={current} className={styles.sections} id="filter" popover={current && 'auto'}>
        <li className={styles.section}>{link(allArticles, everything.text)}</li>
        {publication.sections.map(({ id, label, languages }) => (
          <li key={id} className={styles.section}>
            {link(
              sectionList(id),
              <span className={styles.wordings}>
                {ownTextFirst(label, language).map((wording) => (
                  <Isolate key={wording.language} language={wording.language}>
                    {wording.text}
                  </Isolate>
                ))}
              </span>,
            )}
            <ul className={styles.languages}>
              {languages.map((one) => (
                <li key={one}>
                  {link(sectionList(id, one), <Isolate language={one}>{languageOf(one).name}</Isolate>)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}
