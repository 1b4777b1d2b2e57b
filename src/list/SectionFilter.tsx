import { useQuery } from '@tanstack/react-query';
import type { MouseEvent, ReactNode } from 'react';
import { type Params, useLocation } from 'react-router';
import { allArticles, listOfParams, listSteps, sectionList } from '../contract/lists.ts';
import { ownTextFirst } from '../contract/localizedText.ts';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';
import { Isolate } from '../typography/Isolate.tsx';
import { CountedLink } from './CountedLink.tsx';
import { archiveQuery } from './listQueries.ts';
import styles from './SectionFilter.module.css';

/**
 * Every section with its languages and their counts; the filter works without the counts. Its state is the address. On a
 * narrow screen it is folded to a line that names the current list, and opens as a popover: without code, and nothing moves.
 *
 * @param params what the address of the shown list names; on a page that shows no list the filter never folds
 */
export function SectionFilter({ params }: { params?: Params }) {
  const { t, language } = useI18n();
  const { pathname } = useLocation();
  const { data: publication } = useQuery(publicationQuery);
  const { data: archive } = useQuery(archiveQuery);
  if (!publication) return null;
  const current = params && listOfParams(params);
  const everything = { text: t('filter.everything'), language };
  const steps = listSteps(current ?? '', { publication, language });
  // On a numbered page the list is the current one, but its opening is another page.
  const place = pathname.includes('/page/') ? 'true' : 'page';
  const link = (list: string, name: ReactNode) => (
    <CountedLink
      list={list}
      articles={archive?.lists[list]?.articles}
      {...(list === current && { current: place, onClick: close })}
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
      <ul key={current} id={current && 'filter'} popover={current && 'auto'}>
        <li>{link(allArticles, <Isolate language={language}>{everything.text}</Isolate>)}</li>
        {publication.sections.map(({ id, label, languages }) => (
          <li key={id} className={languages.length > 1 ? styles.several : undefined}>
            {link(
              // A section in one language has one entry, whichever of its two addresses is shown.
              languages.length === 1 && current === sectionList(id, languages[0]) ? current : sectionList(id),
              ownTextFirst(label, language).map((wording) => (
                <Isolate key={wording.language} language={wording.language}>
                  {wording.text}
                </Isolate>
              )),
            )}
            {languages.length > 1 && (
              <ul>
                {languages.map((one) => (
                  <li key={one}>
                    {link(sectionList(id, one), <Isolate language={one}>{languageOf(one).name}</Isolate>)}
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The reader is where the pressed link leads: the page stays, and the popover over it is done with. */
function close({ currentTarget }: MouseEvent<HTMLElement>): void {
  // Browsers that do not know popovers have nothing to close.
  currentTarget.closest<HTMLElement>('[popover]')?.hidePopover?.();
}
