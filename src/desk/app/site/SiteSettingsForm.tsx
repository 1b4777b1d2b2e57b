import { useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { attributesOf } from '../../../language/attributes.ts';
import type { SiteSettings } from '../../server/api/siteState.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { deskClient } from '../deskClient.ts';
import { useDesk } from '../useDesk.ts';
import styles from './SitePanel.module.css';
import { siteQuery } from './siteQuery.ts';

/** Where the site is released. Asked once, and kept beside the drafts. */
export function SiteSettingsForm({ settings }: { settings: SiteSettings }) {
  const { t } = useDesk();
  const client = useQueryClient();
  const id = useId();
  const [target, setTarget] = useState(settings.target);
  const [error, setError] = useState<unknown>();
  const [isSaved, setSaved] = useState(false);
  // Saving does not close it over what it says.
  const [isNew] = useState(settings.target === '');
  const save = async () => {
    setError(undefined);
    setSaved(false);
    try {
      client.setQueryData(siteQuery.queryKey, await deskClient.configureSite({ target }));
      setSaved(true);
    } catch (failure) {
      setError(failure);
    }
  };
  const latin = attributesOf('en');
  return (
    <details className={styles.settings} open={isNew || undefined}>
      <summary>
        {t('site.settings')} {settings.target && <bdi {...latin}>{settings.target}</bdi>}
      </summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <label>
          {t('site.target')}
          <input
            {...latin}
            value={target}
            aria-describedby={`${id}-hint`}
            autoComplete="off"
            spellCheck={false}
            onChange={(event) => setTarget(event.target.value)}
          />
        </label>
        <p id={`${id}-hint`} className={styles.hint}>
          {t('site.targetHint')}
        </p>
        <p>
          <button type="submit">{t('save')}</button> <output>{isSaved && t('site.saved')}</output>
        </p>
      </form>
      {Boolean(error) && <DeskErrorMessage error={error} />}
    </details>
  );
}
