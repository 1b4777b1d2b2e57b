import { useI18n } from '../../language/I18nProvider.tsx';
import { changeSettings, useSettings } from '../settings.ts';
import { choices } from '../settingsSchema.ts';

/** The choice of one word among a setting's. */
export function OneOf({ name }: { name: 'theme' | 'face' }) {
  const { t } = useI18n();
  const chosen = useSettings()[name];
  return (
    <fieldset>
      <legend>{t(`settings.${name}`)}</legend>
      <div className="settings-choices">
        {choices[name].map((one) => (
          <label key={one} data-choice={one}>
            <input
              type="radio"
              name={name}
              value={one}
              checked={chosen === one}
              onChange={() => changeSettings({ [name]: one })}
            />
            {t(`settings.${name}.${one}` as 'settings.theme.system')}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
