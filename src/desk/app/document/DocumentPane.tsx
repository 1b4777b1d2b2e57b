import { useMemo } from 'react';
import { attributesOf } from '../../../language/attributes.ts';
import type { DocumentText } from '../../server/draft.ts';
import { useDesk } from '../useDesk.ts';
import styles from './DocumentPane.module.css';
import { documentLines } from './documentLines.ts';
import { FileName } from './FileName.tsx';
import { languageOfLine } from './languageOfLine.ts';
import { markFindings, type TextSegment } from './markFindings.ts';
import type { ShownFinding } from './shownFinding.ts';
import { needsDecision } from './shownFinding.ts';

interface DocumentPaneProps {
  /** The document's file. */
  name: string;
  document: DocumentText;
  /** The article's: its document is read in the same direction. */
  language: string;
  findings: readonly ShownFinding[];
  current: ShownFinding | undefined;
  onGo: (finding: ShownFinding) => void;
}

/** The document's own text, unjudged, every join and doubt marked in it. */
export function DocumentPane({ name, document, language, findings, current, onGo }: DocumentPaneProps) {
  const { t } = useDesk();
  const lines = useMemo(() => documentLines(document), [document]);
  const marked = useMemo(() => markFindings(lines, findings), [lines, findings]);
  return (
    <section className={styles.source} aria-labelledby="source-name">
      <h2 id="source-name">
        <FileName name={name} />
      </h2>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a source's lines do not change
        <div key={at}>
          {line.page !== undefined && line.page !== lines[at - 1]?.page && (
            <p className={styles.page}>{t('findings.page', { page: line.page })}</p>
          )}
          {line.kind === 'break' ? (
            <hr />
          ) : (
            <p
              className={styles.line}
              data-kind={line.kind}
              {...attributesOf(languageOfLine(line.text, language))}
            >
              {line.kind === 'image' && `▣ ${line.text}`}
              {line.kind !== 'image' &&
                marked[at]?.map((stretch, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: nor do their stretches
                  <MarkedSegment key={place} stretch={stretch} current={current} onGo={onGo} />
                ))}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

interface MarkedSegmentProps {
  stretch: TextSegment;
  current: ShownFinding | undefined;
  onGo: (finding: ShownFinding) => void;
}

function MarkedSegment({ stretch, current, onGo }: MarkedSegmentProps) {
  const { t } = useDesk();
  const [finding] = stretch.findings;
  if (!finding) return stretch.text;
  const shown = current && stretch.findings.includes(current) ? current : finding;
  return (
    <mark
      className={needsDecision(shown) ? styles.doubt : styles.join}
      data-current={shown === current || undefined}
    >
      {stretch.starting.map(({ id }) => (
        <span key={id} id={`source-${id}`} />
      ))}
      <a
        href={`#${shown.id}`}
        title={t(`finding.${shown.kind}`)}
        onClick={(event) => {
          event.preventDefault();
          onGo(shown);
        }}
      >
        {stretch.text}
      </a>
    </mark>
  );
}
