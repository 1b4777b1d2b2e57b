import type { ReactNode } from 'react';
import { Disclosure } from '../controls/Disclosure.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useI18n } from '../language/I18nProvider.tsx';
import styles from './DisplayPanel.module.css';
import { changeSettings, useSettings } from './settings.ts';
import { textSizes, themes } from './settingsSchema.ts';

/** The choice of background and text size, kept for the next visit. */
export function DisplayPanel({ children }: { children?: ReactNode }) {
  const { t } = useI18n();
  const { theme, textSize } = useSettings();
  const resize = (step: -1 | 1) => {
    const next = textSizes[textSizes.indexOf(textSize) + step];
    if (next !== undefined) changeSettings({ textSize: next });
  };
  return (
    <Disclosure
      label={
        <>
          <Icon name="type" />
          <span className={styles.word}>{t('display.open')}</span>
        </>
      }
    >
      <fieldset className={styles.group}>
        <legend>{t('display.theme')}</legend>
        {themes.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="theme"
              value={one}
              checked={theme === one}
              onChange={() => changeSettings({ theme: one })}
            />
            {t(`display.theme.${one}`)}
          </label>
        ))}
      </fieldset>
      <fieldset className={styles.group}>
        <legend>{t('display.size')}</legend>
        <div className={styles.sizes}>
          <button
            type="button"
            aria-label={t('display.smaller')}
            onClick={() => resize(-1)}
            aria-disabled={textSize === textSizes[0] || undefined}
          >
            −
          </button>
          <output>
            {t('display.step', { step: textSizes.indexOf(textSize) + 1, all: textSizes.length })}
          </output>
          <button
            type="button"
            aria-label={t('display.larger')}
            onClick={() => resize(1)}
            aria-disabled={textSize === textSizes.at(-1) || undefined}
          >
            +
          </button>
        </div>
      </fieldset>
      {children}
    </Disclosure>
  );
}
