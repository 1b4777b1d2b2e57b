import { Disclosure } from '../controls/Disclosure.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useChrome } from '../language/Chrome.tsx';
import styles from './DisplayPanel.module.css';
import { changePreferences, usePreferences } from './preferences.ts';
import { textSizes, themes } from './preferencesSchema.ts';

/** The ground one reads on and the size of the text, kept for the next visit. */
export function DisplayPanel() {
  const { t } = useChrome();
  const { theme, textSize } = usePreferences();
  const resize = (step: -1 | 1) => {
    const next = textSizes[textSizes.indexOf(textSize) + step];
    if (next !== undefined) changePreferences({ textSize: next });
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
              checked={theme === one}
              onChange={() => changePreferences({ theme: one })}
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
            aria-disabled={textSize === textSizes[0]}
          >
            −
          </button>
          <button
            type="button"
            aria-label={t('display.larger')}
            onClick={() => resize(1)}
            aria-disabled={textSize === textSizes.at(-1)}
          >
            +
          </button>
        </div>
      </fieldset>
    </Disclosure>
  );
}
