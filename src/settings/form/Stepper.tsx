import { useId } from 'react';
import { useI18n } from '../../language/I18nProvider.tsx';
import { changeSettings, useSettings } from '../settings.ts';
import { choices } from '../settingsSchema.ts';

interface StepperProps {
  name: 'textSize' | 'arabicSize' | 'latinSize' | 'lineSpacing' | 'columnWidth';
  /** What the buttons do, where there is a better word than less and more. */
  less?: string;
  more?: string;
}

/** A setting that goes up and down in steps. */
export function Stepper({ name, less, more }: StepperProps) {
  const { t } = useI18n();
  const id = useId();
  const value = useSettings()[name];
  const steps: readonly number[] = choices[name].toSorted((a, b) => a - b);
  const at = steps.indexOf(value);
  const label = t(`settings.${name}`);
  const go = (step: -1 | 1) => {
    const next = steps[at + step];
    if (next !== undefined) changeSettings({ [name]: next });
  };
  return (
    <fieldset aria-labelledby={id} className="settings-stepper">
      <span id={id}>{label}</span>
      <button
        type="button"
        aria-label={less ?? t('settings.less', { what: label })}
        onClick={() => go(-1)}
        aria-disabled={at === 0 || undefined}
      >
        −
      </button>
      <output>{t('settings.step', { step: at + 1, all: steps.length })}</output>
      <button
        type="button"
        aria-label={more ?? t('settings.more', { what: label })}
        onClick={() => go(1)}
        aria-disabled={at === steps.length - 1 || undefined}
      >
        +
      </button>
    </fieldset>
  );
}
