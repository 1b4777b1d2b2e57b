import { type ReactNode, useEffect, useState } from 'react';
import { isolateText } from '../contract/text/isolateText.ts';
import { Disclosure } from '../controls/Disclosure.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './ShareMenu.module.css';
import { type Shared, shareAddress, shareServices, shareText } from './shareText.ts';

type Copy = 'none' | 'copied' | 'failed';

export interface ShareMenuProps extends Shared {
  /** The page's path on this host: on a mirror the mirror's, because it can be opened. */
  address: string;
  /** What the page adds: given the class of an entry. */
  more?: ((look: string | undefined) => ReactNode) | undefined;
}

/**
 * Shares a page: by the system's share sheet where there is one, by copying, or by the services' plain addresses. A share that
 * the reader cancels is silent.
 */
export function ShareMenu({ title, language, url, address, more }: ShareMenuProps) {
  const { t } = useI18n();
  const [copy, setCopy] = useState<Copy>('none');
  // After mounting: a build has no navigator and knows only the canonical address.
  const [browser, setBrowser] = useState({ url, sheet: false });
  useEffect(
    () => setBrowser({ url: window.location.origin + address, sheet: typeof navigator.share === 'function' }),
    [address],
  );
  const shared: Shared = { title, language, url: browser.url };

  const openSheet = async () => {
    try {
      // The title alone: an app that shows title and text would say it twice.
      await navigator.share({ title: isolateText(title, language), url: shared.url });
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
    <Disclosure
      label={
        <>
          <Icon name="share" />
          {t('share.open')}
        </>
      }
    >
      <ul className={styles.ways}>
        {browser.sheet && (
          <li>
            <button type="button" className={styles.way} onClick={() => void openSheet()}>
              <Icon name="share" />
              {t('share.system')}
            </button>
          </li>
        )}
        <li>
          <button type="button" className={styles.way} onClick={() => void copyText(shared.url)}>
            <Icon name="copy" />
            {t('share.copy')}
          </button>
        </li>
        <li>
          <button type="button" className={styles.way} onClick={() => void copyText(shareText(shared))}>
            <Icon name="copy" />
            {t('share.copyText')}
          </button>
        </li>
        {shareServices.map((service) => (
          <li key={service}>
            <a className={styles.way} href={shareAddress(service, shared)} target="_blank" rel="noreferrer">
              {t(`share.${service}`)}
            </a>
          </li>
        ))}
      </ul>
      {more?.(styles.way)}
      <p role="status" className={styles.outcome}>
        {copy === 'copied' && t('share.copied')}
        {copy === 'failed' && (
          <>
            {t('share.copyFailed')}{' '}
            <bdi className={styles.address} lang="en" dir="ltr">
              {shared.url}
            </bdi>
          </>
        )}
      </p>
    </Disclosure>
  );
}
