import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import styles from './BaytFields.module.css';

type Bayt = [string, string];

interface BaytFieldsProps {
  bayts: Bayt[];
  language: string;
  onChange: (bayts: Bayt[]) => void;
}

/** Verse in its two columns. */
export function BaytFields({ bayts, language, onChange }: BaytFieldsProps) {
  const { t } = useDesk();
  const set = (at: number, side: 0 | 1, text: string) =>
    onChange(bayts.map((bayt, one): Bayt => (one === at ? (bayt.with(side, text) as Bayt) : bayt)));
  return (
    <div className={styles.verse}>
      {bayts.map((bayt, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bayts have no names
        <fieldset key={at} className={styles.bayt} aria-label={t('verse.bayt', { number: at + 1 })}>
          {([0, 1] as const).map((side) => (
            <input
              key={side}
              aria-label={t(side === 0 ? 'verse.first' : 'verse.second')}
              value={bayt[side]}
              {...attributesOf(language)}
              onChange={(event) => set(at, side, event.target.value)}
            />
          ))}
          <button
            type="button"
            aria-label={t('verse.remove', { number: at + 1 })}
            onClick={() => onChange(bayts.toSpliced(at, 1))}
          >
            ×
          </button>
        </fieldset>
      ))}
      <button type="button" onClick={() => onChange([...bayts, ['', '']])}>
        {t('verse.add')}
      </button>
    </div>
  );
}
