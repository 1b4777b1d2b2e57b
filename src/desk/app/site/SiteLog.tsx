import { useEffect, useRef } from 'react';
import { attributesOf } from '../../../language/attributes.ts';
import type { SiteLogLine } from '../../server/api/siteState.ts';
import { useDesk } from '../useDesk.ts';
import styles from './SitePanel.module.css';

/** What was done, line by line, in the editor's words; what programs said, in theirs. */
export function SiteLog({ log, running }: { log: readonly SiteLogLine[]; running: boolean }) {
  const { t } = useDesk();
  const scroller = useRef<HTMLElement>(null);
  useEffect(() => {
    // The newest line stays in sight.
    if (log.length > 0) scroller.current?.scrollTo({ top: scroller.current.scrollHeight });
  }, [log]);
  if (log.length === 0) return null;
  return (
    <section
      ref={scroller}
      className={styles.log}
      role="log"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keyboard
      tabIndex={0}
      aria-label={t('site.log')}
      aria-busy={running}
    >
      <ol>
        {log.map((line, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a log only grows
          <li key={at} data-kind={line.kind}>
            <LogLine line={line} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function LogLine({ line }: { line: SiteLogLine }) {
  const { t } = useDesk();
  switch (line.kind) {
    case 'part': {
      const { part, done, total } = line;
      return (
        <>
          {t(`site.part.${part}`)} {/* A count would be read out each time. */}
          {total !== undefined && total > 0 && (
            <span aria-live="off">{t('site.progress', { done: Math.min(done, total), total })}</span>
          )}
        </>
      );
    }
    case 'built':
      return t('site.built', { pages: line.pages, seconds: Math.max(1, Math.round(line.seconds)) });
    case 'released':
      return t('site.released', { target: isolated(line.target) });
    case 'failed':
      return t(`site.failed.${line.why}`, { target: isolated(line.target ?? '') });
    case 'stopped':
      return t('site.stopped');
    case 'said':
      return <bdi {...attributesOf('en')}>{line.text}</bdi>;
  }
}

/** A path within words of either direction (UAX 9: left-to-right isolate). */
function isolated(path: string): string {
  return `\u2066${path}\u2069`;
}
