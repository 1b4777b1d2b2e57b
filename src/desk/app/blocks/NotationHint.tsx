import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import styles from './NotationHint.module.css';

const signs = [
  ['strong', '*…*'],
  ['em', '_…_'],
  ['link', '[…](https://…)'],
  ['note', '[^1]'],
] as const;

/** How formatting is typed; the signs are Latin in every language. */
export function NotationHint() {
  const { t } = useDesk();
  return (
    <span className={styles.hint}>
      {signs.map(([name, sign]) => (
        <span key={name}>
          <code {...attributesOf('en')}>{sign}</code> {t(`notation.${name}`)}
        </span>
      ))}
    </span>
  );
}
