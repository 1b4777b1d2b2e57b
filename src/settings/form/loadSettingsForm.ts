import type { i18n } from 'i18next';
import { addStyle } from '../../controls/addStyle.ts';
import { addLaterWords } from '../../language/later/addLaterWords.ts';
import { SettingsForm } from './SettingsForm.tsx';
import style from './settingsForm.css?inline';

/** Gives the form its words and its style, which no page holds. */
export function loadSettingsForm(chrome: i18n): typeof SettingsForm {
  addLaterWords(chrome);
  addStyle(style);
  return SettingsForm;
}
