import { useState } from 'react';
import { isolateText } from '../contract/text/isolateText.ts';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import { addLaterWords } from '../language/later/addLaterWords.ts';
import { type Shared, shareText } from './shareText.ts';

export interface ShareWaysProps extends Shared {
  /** The class of a menu's entry. */
  look: string | undefined;
}

/** What only code can do with a page: the system's share sheet, where there is one, and copying. A share that the reader cancels is silent. */
export function ShareWays({ look, ...shared }: ShareWaysProps) {
  const { t, i18n } = useI18n();
  addLaterWords(i18n);
  const [copy, setCopy] = useState<'none' | 'copied' | 'failed'>('none');
  const openSheet = async () => {
    try {
      // The title alone: an app that shows title and text would say it twice.
      await navigator.share({ title: isolateText(shared.title, shared.language), url: shared.url });
    } catch {
      // Cancelled, or refused by the system: either way the menu stays open.
    }
  };
  const copyText = async (text: string) => {
    try {
      await navigator.clipboard.writeText(text);
      setCopy('copied');
    } catch {
      setCopy('failed');
    }
  };
  return (
    <>
      {typeof navigator.share === 'function' && (
        <button type="button" className={look} onClick={() => void openSheet()}>
          <Icon name="share" />
          {t('share.system')}
        </button>
      )}
      <button type="button" className={look} onClick={() => void copyText(shared.url)}>
        <Icon name="copy" />
        {t('share.copy')}
      </button>
      <button type="button" className={look} onClick={() => void copyText(shareText(shared))}>
        <Icon name="copy" />
        {t('share.copyText')}
      </button>
      <span role="status">
        {copy === 'copied' && t('share.copied')}
        {copy === 'failed' && (
          <>
            {t('share.copyFailed')}{' '}
            <bdi lang="en" dir="ltr" style={{ userSelect: 'all' }}>
              {shared.url}
            </bdi>
          </>
        )}
      </span>
    </>
  );
}
