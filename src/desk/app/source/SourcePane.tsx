import { useMemo } from 'react';
import { attributesOf } from '../../../language/attributes.ts';
import type { SourceText } from '../../server/deskShapes.ts';
import { useDesk } from '../useDesk.ts';
import { FileName } from './FileName.tsx';
import type { Finding } from './findings.ts';
import { isDoubt } from './findings.ts';
import { languageOfLine } from './languageOfLine.ts';
import { placed, type Stretch } from './placed.ts';
import styles from './SourcePane.module.css';
import { sourceLines } from './sourceLines.ts';

interface SourcePaneProps {
  /** The document's file. */
  name: string;
  source: SourceText;
  /** The article's: its document is read in the same direction. */
  language: string;
  findings: readonly Finding[];
  current: Finding | undefined;
  onGo: (finding: Finding) => void;
}

/** The document's own text, unjudged, every join and doubt marked in it. */
export function SourcePane({ name, source, language, findings, current, onGo }: SourcePaneProps) {
  const { t } = useDesk();
  const lines = useMemo(() => sourceLines(source), [source]);
  const marked = useMemo(() => placed(lines, findings), [lines, findings]);
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
                  <Marked key={place} stretch={stretch} current={current} onGo={onGo} />
                ))}
            </p>
          )}
        </div>
      ))}
    </section>
  );
}

interface MarkedProps {
  stretch: Stretch;
  current: Finding | undefined;
  onGo: (finding: Finding) => void;
}

function Marked({ stretch, current, onGo }: MarkedProps) {
  const { t } = useDesk();
  const [finding] = stretch.findings;
  if (!finding) return stretch.text;
  const shown = current && stretch.findings.includes(current) ? current : finding;
  return (
    <mark
      className={isDoubt(shown) ? styles.doubt : styles.join}
      data-current={shown === current || undefined}
    >
      {stretch.begins.map(({ id }) => (
        <span key={id} id={`source-${id}`} />
      ))}
      <a
        href={`#${shown.id}`}
        title={t(`found.${shown.kind}`)}
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
