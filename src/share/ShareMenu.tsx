import { type ReactNode, useEffect, useState } from 'react';
import { Disclosure } from '../controls/Disclosure.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './ShareMenu.module.css';
import { type Shared, shareAddress, shareServices } from './shareText.ts';

interface ShareMenuProps extends Shared {
  /** The page's path on this host: on a mirror the mirror's, because it can be opened. */
  address: string;
  /** What the page adds: given the class of an entry, and what is shared. */
  more: (look: string | undefined, shared: Shared) => ReactNode;
}

/** Shares a page: by the services' plain addresses, which need no code, and by what the page adds. */
export function ShareMenu({ title, language, url, address, more }: ShareMenuProps) {
  const { t } = useI18n();
  // After mounting: a build knows only the canonical address.
  const [own, setOwn] = useState(url);
  useEffect(() => setOwn(window.location.origin + address), [address]);
  const shared: Shared = { title, language, url: own };
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
        {shareServices.map((service) => (
          <li key={service}>
            <a className={styles.way} href={shareAddress(service, shared)} target="_blank" rel="noreferrer">
              {t(`share.${service}`)}
            </a>
          </li>
        ))}
      </ul>
      {more(styles.way, shared)}
    </Disclosure>
  );
}
