import { type ComponentType, useEffect, useState } from 'react';
import { useI18n } from '../language/I18nProvider.tsx';
import type { PrintChoicesProps } from './PrintChoices.tsx';

/**
 * Opens the choices about the printed sheet, which load with the first use; where they do not, the sheet is printed as it is.
 *
 * @param look the class of a menu's entry
 */
export function PrintEntry({ look }: { look: string | undefined }) {
  const { t, i18n } = useI18n();
  const [Choices, setChoices] = useState<ComponentType<PrintChoicesProps>>();
  // After mounting: without code the browser's own menu prints.
  const [isAnswering, setAnswering] = useState(false);
  useEffect(() => setAnswering(true), []);
  const open = async () => {
    try {
      const [{ PrintChoices }, { addLaterWords }] = await Promise.all([
        import('./PrintChoices.tsx'),
        import('../language/later/addLaterWords.ts'),
      ]);
      addLaterWords(i18n);
      setChoices(() => PrintChoices);
    } catch {
      window.print();
    }
  };
  if (!isAnswering) return null;
  return (
    <>
      <button
        type="button"
        className={look}
        aria-expanded={Choices !== undefined}
        onClick={() => (Choices ? setChoices(undefined) : void open())}
      >
        {t('print.open')}
      </button>
      {Choices && <Choices look={look} />}
    </>
  );
}
