import type { ShownFinding } from '../document/shownFinding.ts';
import { useDesk } from '../useDesk.ts';
import styles from './FindingSteps.module.css';
import { nextFinding } from './findingSteps.ts';

interface FindingStepsProps {
  /** Those that want a decision, in order. */
  open: readonly ShownFinding[];
  current: ShownFinding | undefined;
  onGo: (finding: ShownFinding) => void;
  /** The current one is right as it is. */
  onSettle: (finding: ShownFinding) => void;
}

/** Goes from one open finding to the next, and ends the one that is right so. */
export function FindingSteps({ open, current, onGo, onSettle }: FindingStepsProps) {
  const { t } = useDesk();
  const next = nextFinding(open, current);
  const here = open.find(({ key }) => key === current?.key);
  return (
    <span className={styles.steps}>
      <output>
        {here
          ? t('findings.place', {
              number: open.indexOf(here) + 1,
              count: open.length,
              kind: t(`finding.${here.kind}`),
            })
          : t(open.length > 0 ? 'findings.uncertain' : 'findings.done', { count: open.length })}
      </output>
      <button type="button" aria-disabled={!next} onClick={() => next && onGo(next)}>
        {t('findings.next')}
      </button>
      <button type="button" aria-disabled={!here} onClick={() => here && onSettle(here)}>
        {t('findings.settle')}
      </button>
    </span>
  );
}
