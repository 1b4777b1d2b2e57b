import { needsDecision, type ShownFinding } from '../document/shownFinding.ts';
import { useDesk } from '../useDesk.ts';
import styles from './BlockFindings.module.css';

interface BlockFindingsProps {
  findings: readonly ShownFinding[];
  current: ShownFinding | undefined;
  onFinding: (finding: ShownFinding) => void;
}

/** The findings of a block, below it; each leads to its place in the document. */
export function BlockFindings({ findings, current, onFinding }: BlockFindingsProps) {
  const { t, attributes } = useDesk();
  return (
    <div className={styles.findings} contentEditable={false} {...attributes}>
      {findings.map((finding) => (
        <button
          key={finding.id}
          type="button"
          className={needsDecision(finding) ? styles.uncertain : styles.join}
          aria-pressed={current === finding}
          onClick={() => onFinding(finding)}
        >
          {t(`finding.${finding.kind}`)}
        </button>
      ))}
    </div>
  );
}
