import { Icon } from '../../controls/Icon.tsx';
import { useI18n } from '../../language/I18nProvider.tsx';
import type { SavedEntry } from '../libraryData.ts';
import styles from './SaveButton.module.css';
import { loadMarks, useLateMarks } from './useLateMarks.ts';

/** Saves the article of a page, or takes it off the list; `s` is its key. Whether it is saved is known when the page is quiet. */
export function SaveButton({ article }: { article: Pick<SavedEntry, 'id' | 'title' | 'language'> }) {
  const { t } = useI18n();
  const late = useLateMarks();
  const isSaved = late?.snapshot.saved.has(article.id) ?? false;
  return (
    <>
      <button
        type="button"
        className={styles.save}
        data-app
        title={t('saved.save')}
        aria-pressed={isSaved}
        aria-keyshortcuts="s"
        onClick={() => void loadMarks().then((marks) => marks.toggleSaved(article))}
      >
        <Icon name="save" />
        <span className="visually-hidden">{t('saved.save')}</span>
      </button>
      {late && <late.ArticleStrip id={article.id} isSaved={isSaved} />}
    </>
  );
}
