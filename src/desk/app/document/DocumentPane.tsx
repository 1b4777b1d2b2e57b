import { useMemo } from 'react';
import { attributesOf } from '../../../language/attributes.ts';
import type { DocumentText } from '../../formats/parsedDocument.ts';
import { useDesk } from '../useDesk.ts';
import styles from './DocumentPane.module.css';
import { documentLines } from './documentLines.ts';
import { FileName } from './FileName.tsx';
import { LeftOut } from './LeftOut.tsx';
import { languageOfLine } from './languageOfLine.ts';
import { markFindings, type TextSegment } from './markFindings.ts';
import { needsDecision, type ShownFinding } from './shownFinding.ts';

interface DocumentPaneProps {
  /** The document's file. */
  name: string;
  document: DocumentText;
  /** The article's, which the document shares. */
  language: string;
  findings: readonly ShownFinding[];
  current: ShownFinding | undefined;
  onGo: (finding: ShownFinding) => void;
}

/** The document's own text with every join and finding marked in it. */
export function DocumentPane({ name, document, language, findings, current, onGo }: DocumentPaneProps) {
  const { t } = useDesk();
  const lines = useMemo(() => documentLines(document), [document]);
  const marked = useMemo(() => markFindings(lines, findings), [lines, findings]);
  return (
    <section className={styles.document} aria-labelledby="document-name">
      <h2 id="document-name">
        <FileName name={name} />
      </h2>
      {lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a document's lines do not change
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
              {line.kind === 'image'
                ? `▣ ${line.text}`
                : marked[at]?.map((segment, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: nor do their segments
                    <MarkedSegment key={place} segment={segment} current={current} onGo={onGo} />
                  ))}
            </p>
          )}
        </div>
      ))}
      {document.leftOut && <LeftOut lines={document.leftOut} language={language} />}
    </section>
  );
}

interface MarkedSegmentProps {
  segment: TextSegment;
  current: ShownFinding | undefined;
  onGo: (finding: ShownFinding) => void;
}

function MarkedSegment({ segment, current, onGo }: MarkedSegmentProps) {
  const { t } = useDesk();
  const [finding] = segment.findings;
  if (!finding) return segment.text;
  const shown = current && segment.findings.includes(current) ? current : finding;
  return (
    <mark
      className={needsDecision(shown) ? undefined : styles.join}
      data-current={shown === current || undefined}
    >
      {segment.starting.map(({ id }) => (
        <span key={id} id={`document-${id}`} />
      ))}
      <a
        href={`#${shown.id}`}
        title={t(`finding.${shown.kind}`)}
        onClick={(event) => {
          event.preventDefault();
          onGo(shown);
        }}
      >
        {segment.text}
      </a>
    </mark>
  );
}
