import { Loading } from '../../chrome/Loading.tsx';
import { useI18n } from '../../language/I18nProvider.tsx';
import { KeptAbout } from '../../library/storage/KeptAbout.tsx';
import { RemoveEverything } from '../../library/storage/RemoveEverything.tsx';
import { StorageUse } from '../../library/storage/StorageUse.tsx';
import { useMounted } from '../../library/useMounted.ts';
import { useShelfWords } from '../../library/words/shelfWords.ts';
import styles from '../AboutPage.module.css';
import { PageTitle } from '../PageTitle.tsx';

/** What this site keeps on the device, where, and how to remove it. Built, the page has the words. */
export function StoragePage() {
  const { t, language } = useI18n();
  const say = useShelfWords();
  const isMounted = useMounted();
  return (
    <div className={styles.about}>
      <PageTitle parts={[{ text: t('storage.title'), language }]} />
      <h1 tabIndex={-1}>{t('storage.title')}</h1>
      {!say && <Loading />}
      {say && (
        <>
          <noscript>
            <p>{say('saved.script')}</p>
          </noscript>
          {isMounted && <RemoveEverything say={say} />}
          <KeptAbout say={say} />
          {isMounted && <StorageUse say={say} />}
        </>
      )}
    </div>
  );
}
