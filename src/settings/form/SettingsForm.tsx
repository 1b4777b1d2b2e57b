import { type ReactNode, useState } from 'react';
import { ShortcutSheet } from '../../keyboard/ShortcutSheet.tsx';
import { useI18n } from '../../language/I18nProvider.tsx';
import { savesData } from '../savesData.ts';
import { changeSettings, useSettings } from '../settings.ts';
import { defaultSettings } from '../settingsSchema.ts';
import { OneOf } from './OneOf.tsx';
import { Stepper } from './Stepper.tsx';
import { Switch } from './Switch.tsx';

export interface SettingsFormProps {
  /** Whether the page listens to single keys. */
  hasShortcuts: boolean;
  /** What a page adds at the end. */
  children?: ReactNode;
}

/** All that a reader sets but the chrome's language. What is chosen is shown at once and kept for the next visit. */
export function SettingsForm({ hasShortcuts, children }: SettingsFormProps) {
  const { t } = useI18n();
  const { hyphens, shortcuts, dataSaver } = useSettings();
  const [listsKeys, setListsKeys] = useState(false);
  return (
    <div className="settings">
      <OneOf name="theme" />
      <OneOf name="face" />
      <div>
        <Stepper name="textSize" less={t('settings.textSize.less')} more={t('settings.textSize.more')} />
        <Stepper name="arabicSize" />
        <Stepper name="latinSize" />
        <Stepper name="lineSpacing" />
        <Stepper name="columnWidth" />
      </div>
      <div>
        <Switch
          on={hyphens === 'auto'}
          onChange={(on) => changeSettings({ hyphens: on ? 'auto' : 'manual' })}
          label={t('settings.hyphens')}
        />
        <Switch
          on={savesData({ dataSaver })}
          onChange={(on) => changeSettings({ dataSaver: on ? 'on' : 'off' })}
          label={t('settings.dataSaver')}
          hint={t('settings.dataSaver.hint')}
        />
        {hasShortcuts && (
          <Switch
            on={shortcuts}
            onChange={(on) => changeSettings({ shortcuts: on })}
            label={t('settings.shortcuts')}
          />
        )}
      </div>
      <div className="settings-actions">
        {hasShortcuts && (
          <button type="button" onClick={() => setListsKeys(true)}>
            {t('keyboard.open')}
          </button>
        )}
        <button type="button" onClick={reset}>
          {t('settings.reset')}
        </button>
      </div>
      {listsKeys && <ShortcutSheet onClose={() => setListsKeys(false)} />}
      {children}
    </div>
  );
}

/** Sets back everything but the language. What was remembered of reading is removed with the setting (`RememberSetting`). */
function reset(): void {
  const { chrome: _, ...rest } = defaultSettings;
  changeSettings(rest);
}
