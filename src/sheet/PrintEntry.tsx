import { type ComponentType, useEffect, useState } from 'react';
import { useI18n } from '../language/I18nProvider.tsx';
import type { PrintChoicesProps } from './PrintChoices.tsx';

/**
 * Opens the choices about the printed sheet, which load with the first use; where they do not, the sheet is printed as it is.
 *
 * @param look the class of a menu's entry
 */
export function PrintEntry({ look }: { look: string | undefined }) {
  const { t } = useI18n();
  const [Choices, setChoices] = useState<ComponentType<PrintChoicesProps>>();
  // After mounting: without code the browser's own menu prints.
  const [isAnswering, setAnswering] = useState(false);
  useEffect(() => setAnswering(true), []);
  const open = () =>
    void import('./PrintChoices.tsx').then(
      ({ PrintChoices }) => setChoices(() => PrintChoices),
      () => window.print(),
    );
  if (!isAnswering) return null;
  return (
    <>
      <button
        type="button"
        className={look}
        aria-expanded={Choices !== undefined}
        onClick={() => (Choices ? setChoices(undefined) : open())}
      >
        {t('print.open')}
      </button>
      {Choices && <Choices look={look} />}
    </>
  );
}
