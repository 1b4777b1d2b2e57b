import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import type { Archive } from '../contract/listSchema.ts';
import { allArticles, sectionList } from '../contract/lists.ts';
import { localizedText, localizedTexts } from '../contract/localizedText.ts';
import type { Publication, Section } from '../contract/publicationSchema.ts';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import { CountedLink } from './CountedLink.tsx';
import styles from './SectionFilter.module.css';

interface SectionFilterProps {
  publication: Publication;
  /** Absent until the counts load, or if they fail: the filter works without them. */
  archive: Archive | undefined;
  /** The list that the page shows. */
  current: string;
}

/** Every section with its languages and their counts. The filter's state is the address. */
export function SectionFilter({ publication, archive, current }: SectionFilterProps) {
  const { t } = useI18n();
  return (
    <nav className={styles.filter} aria-label={t('filter.label')}>
      <ul className={styles.sections}>
        <li className={styles.section}>
          <FilterLink list={allArticles} archive={archive} current={current}>
            {t('filter.everything')}
          </FilterLink>
        </li>
        {publication.sections.map((section) => (
          <li key={section.id} className={styles.section}>
            <FilterLink list={sectionList(section.id)} archive={archive} current={current}>
              <SectionNames section={section} />
            </FilterLink>
            <ul className={styles.languages}>
              {section.languages.map((language) => (
                <li key={language}>
                  <FilterLink list={sectionList(section.id, language)} archive={archive} current={current}>
                    <bdi {...attributesOf(language)}>{languageOf(language).name}</bdi>
                  </FilterLink>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The label, the reader's own language first. */
function SectionNames({ section }: { section: Section }) {
  const chrome = useI18n();
  const own = localizedText(section.label, chrome.language);
  const others = localizedTexts(section.label).filter((other) => other.language !== own.language);
  return (
    <span className={styles.wordings}>
      {[own, ...others].map(({ text, language }) => (
        <bdi key={language} {...attributesOf(language)}>
          {text}
        </bdi>
      ))}
    </span>
  );
}

interface FilterLinkProps {
  list: string;
  archive: Archive | undefined;
  current: string;
  children: ReactNode;
}

function FilterLink({ list, archive, current, children }: FilterLinkProps) {
  const { pathname } = useLocation();
  // On a numbered page the list is the current one, but its opening is another page.
  const here = list === current ? (pathname.includes('/page/') ? 'true' : 'page') : undefined;
  return (
    <CountedLink list={list} articles={archive?.lists[list]?.articles} current={here}>
      {children}
    </CountedLink>
  );
}
