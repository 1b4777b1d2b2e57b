import type { ReaderItem } from '../contract/listSchema.ts';
import { listAddress, sectionList } from '../contract/lists.ts';
import type { Section } from '../contract/publicationSchema.ts';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { SectionLabel } from '../publication/SectionLabel.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import { ArticleCard } from './ArticleCard.tsx';
import { ArticleLine } from './ArticleLine.tsx';
import styles from './FrontSection.module.css';
import type { CardMarks } from './ItemFacts.tsx';
import paging from './Paging.module.css';

interface FrontSectionProps {
  section: Section;
  items: ReaderItem[];
  Marks: CardMarks;
}

/** The newest articles of one section on the home page: the first in full, one line for each other. */
export function FrontSection({ section, items, Marks }: FrontSectionProps) {
  const { t } = useI18n();
  const [lead, ...others] = items;
  const showLanguage = section.languages.length > 1;
  return (
    <section className={styles.section}>
      <h2 className={styles.label}>
        <SectionLabel section={section} />
      </h2>
      {!lead && <p>{t('list.empty')}</p>}
      {lead && <ArticleCard item={lead} form="lead" level={3} showLanguage={showLanguage} Marks={Marks} />}
      {others.length > 0 && (
        <div className={styles.others}>
          {others.map((item) => (
            <ArticleLine key={item.id} item={item} level={3} showLanguage={showLanguage} Marks={Marks} />
          ))}
          <PageLink className={paging.step} to={listAddress(sectionList(section.id))}>
            {t('front.more')}
            <Icon name="forward" />
          </PageLink>
        </div>
      )}
    </section>
  );
}
