import { Icon } from '../controls/Icon.tsx';
import { attributesOf } from '../language/attributes.ts';
import { type ChromeLanguage, chromeLanguages, isChromeLanguage } from '../language/chromeLanguages.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { languageOf } from '../language/languages.ts';
import styles from './LanguageSwitch.module.css';

/** The choice of the chrome's language, each by its own name. Articles keep theirs. */
export function LanguageSwitch({ onChange }: { onChange: (language: ChromeLanguage) => void }) {
  const { t, language } = useI18n();
  return (
    <label className={styles.switch}>
      <Icon name="globe" />
      <span className="visually-hidden">{t('chrome.language')}</span>
      <select
        name="chrome"
        autoComplete="off"
        value={language}
        onChange={(event) => isChromeLanguage(event.target.value) && onChange(event.target.value)}
      >
        {chromeLanguages.map((tag) => (
          <option key={tag} value={tag} {...attributesOf(tag)}>
            {languageOf(tag).name}
          </option>
        ))}
      </select>
    </label>
  );
}
