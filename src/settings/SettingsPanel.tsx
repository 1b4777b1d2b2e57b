import { type ComponentType, type ReactNode, useState } from 'react';
import { Disclosure } from '../controls/Disclosure.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import type { SettingsFormProps } from './form/SettingsForm.tsx';
import styles from './SettingsPanel.module.css';

interface SettingsPanelProps {
  /** The key that presses the button, on pages that listen to keys (src/keyboard/). */
  shortcut?: string;
  /** What a page adds at the form's end. */
  children?: ReactNode;
}

/** The button that opens what a reader sets. The form itself loads with the first use of the button. */
export function SettingsPanel({ shortcut, children }: SettingsPanelProps) {
  const { t, i18n } = useI18n();
  const [Form, setForm] = useState<ComponentType<SettingsFormProps>>();
  const [failed, setFailed] = useState(false);
  const load = () => {
    if (Form) return;
    void import('./form/loadSettingsForm.ts').then(
      ({ loadSettingsForm }) => setForm(() => loadSettingsForm(i18n)),
      () => setFailed(true),
    );
  };
  return (
    <Disclosure
      shortcut={shortcut}
      onOpen={load}
      label={
        <>
          <Icon name="type" />
          <span className={styles.word}>{t('settings.open')}</span>
        </>
      }
    >
      {Form ? (
        <Form hasShortcuts={shortcut !== undefined}>{children}</Form>
      ) : (
        <span>{failed ? t('error.offline') : `${t('loading')}…`}</span>
      )}
    </Disclosure>
  );
}
