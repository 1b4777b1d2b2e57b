import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import styles from './FindingsList.module.css';
import { languageOfLine } from './languageOfLine.ts';
import { needsDecision, type ShownFinding } from './shownFinding.ts';

interface FindingsListProps {
  findings: readonly ShownFinding[];
  /** What the format could not carry, in English; a draft of today has it among its findings too. */
  formatFindings: readonly string[];
  /** The article's, whose words are shown. */
  language: string;
  current: ShownFinding | undefined;
  onGo: (finding: ShownFinding) => void;
}

/** All joins and all findings; each leads to its place in both panes. */
export function FindingsList({ findings, formatFindings, language, current, onGo }: FindingsListProps) {
  const { t } = useDesk();
  const open = findings.filter(needsDecision);
  const joins = findings.filter((finding) => !needsDecision(finding));
  const untold = formatFindings.filter((line) => findings.every(({ message }) => message !== line));
  const shown = { language, current, onGo };
  return (
    <section className={styles.findings} aria-label={t('findings.label')}>
      {findings.length === 0 && <p>{t('findings.none')}</p>}
      {open.length > 0 && (
        <details open>
          <summary>{t('findings.uncertain', { count: open.length })}</summary>
          <FindingRows findings={open} {...shown} />
        </details>
      )}
      {joins.length > 0 && (
        <details>
          <summary>{t('findings.joins', { count: joins.length })}</summary>
          <FindingRows findings={joins} {...shown} />
        </details>
      )}
      {untold.map((finding) => (
        <p key={finding} className={styles.lost}>
          <strong>{t('finding.lost-in-format')}</strong> <bdi {...attributesOf('en')}>{finding}</bdi>
        </p>
      ))}
    </section>
  );
}

function FindingRows({ findings, language, current, onGo }: Omit<FindingsListProps, 'formatFindings'>) {
  const { t } = useDesk();
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.id}>
          <button
            type="button"
            id={finding.id}
            aria-pressed={finding === current}
            onClick={() => onGo(finding)}
          >
            <strong>{t(`finding.${finding.kind}`)}</strong>{' '}
            {finding.place.page !== undefined && (
              <span>{t('findings.page', { page: finding.place.page })}</span>
            )}{' '}
            <bdi className={styles.words} {...attributesOf(languageOfLine(findingWords(finding), language))}>
              {findingWords(finding)}
            </bdi>
          </button>
          {finding.message !== undefined && (finding === current || finding.place.words === '') && (
            <p className={styles.message} {...attributesOf('en')}>
              {finding.message}
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}

function findingWords({ boundary, place }: ShownFinding): string {
  return boundary ? `${boundary.before} ⁞ ${boundary.after}` : place.words;
}
