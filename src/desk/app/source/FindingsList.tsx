import { attributesOf } from '../../../language/attributes.ts';
import { useDesk } from '../useDesk.ts';
import styles from './FindingsList.module.css';
import { type Finding, isDoubt } from './findings.ts';
import { languageOfLine } from './languageOfLine.ts';

interface FindingsListProps {
  findings: readonly Finding[];
  /** What the format could not bring over, in English. */
  losses: readonly string[];
  /** The article's, whose words are shown. */
  language: string;
  current: Finding | undefined;
  onGo: (finding: Finding) => void;
}

/** All that was joined and all that is doubtful; each leads to its place on both sides. */
export function FindingsList({ findings, losses, language, current, onGo }: FindingsListProps) {
  const { t } = useDesk();
  const doubts = findings.filter(isDoubt);
  const joins = findings.filter((finding) => !isDoubt(finding));
  return (
    <section className={styles.findings} aria-label={t('findings.label')}>
      {findings.length === 0 && <p>{t('findings.none')}</p>}
      {doubts.length > 0 && (
        <details open>
          <summary>{t('findings.doubts', { count: doubts.length })}</summary>
          <Rows findings={doubts} language={language} current={current} onGo={onGo} />
        </details>
      )}
      {joins.length > 0 && (
        <details>
          <summary>{t('findings.joins', { count: joins.length })}</summary>
          <Rows findings={joins} language={language} current={current} onGo={onGo} />
        </details>
      )}
      {losses.map((loss) => (
        <p key={loss} className={styles.loss}>
          <strong>{t('found.lost-in-format')}</strong> <bdi {...attributesOf('en')}>{loss}</bdi>
        </p>
      ))}
    </section>
  );
}

function Rows({ findings, language, current, onGo }: Omit<FindingsListProps, 'losses'>) {
  const { t } = useDesk();
  return (
    <ul>
      {findings.map((finding) => (
        <li key={finding.id}>
          <button
            id={finding.id}
            type="button"
            aria-pressed={finding === current}
            onClick={() => onGo(finding)}
          >
            <strong>{t(`found.${finding.kind}`)}</strong>{' '}
            {finding.place.page !== undefined && (
              <span>{t('findings.page', { page: finding.place.page })}</span>
            )}{' '}
            <bdi className={styles.words} {...attributesOf(languageOfLine(wordsOf(finding), language))}>
              {wordsOf(finding)}
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

function wordsOf({ seam, place }: Finding): string {
  return seam ? `${seam.before} ⁞ ${seam.after}` : place.words;
}
