import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import type { ArticleFile } from '../../../../contract/articleSchema.ts';
import type { Row } from '../../../../contract/beside/row.ts';
import { type AlignedVersion, correctedRows, versionRows } from '../../../../contract/beside/versionRows.ts';
import { DeskErrorMessage } from '../../DeskErrorMessage.tsx';
import { deskClient } from '../../deskClient.ts';
import { useDesk } from '../../useDesk.ts';
import { shownBlock } from '../editedArticle.ts';
import styles from './BesideOriginal.module.css';
import { BesideRow } from './BesideRow.tsx';
import { withJoined, withSplit } from './editRows.ts';

interface BesideOriginalProps {
  /** The translation as it would be saved. */
  file: ArticleFile;
  originalId: string;
  /** Takes the corrected rows; undefined leaves them to the programme. */
  onChange: (rows: [number, number][] | undefined) => void;
}

/** Which passages of a translation and its original stand beside each other, for an editor to correct. */
export function BesideOriginal({ file, originalId, onChange }: BesideOriginalProps) {
  const { t } = useDesk();
  const [isOpen, setOpen] = useState(false);
  const original = useQuery({
    queryKey: ['article', originalId],
    queryFn: () => deskClient.article(originalId),
    enabled: isOpen,
  });
  return (
    <details
      id="field-alignment"
      className={styles.panel}
      open={isOpen}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary>{t('beside.title')}</summary>
      {original.error && <DeskErrorMessage error={original.error} />}
      {isOpen && original.data && <Rows original={original.data} file={file} onChange={onChange} />}
    </details>
  );
}

function Rows({
  original,
  file,
  onChange,
}: { original: ArticleFile } & Omit<BesideOriginalProps, 'originalId'>) {
  const { t } = useDesk();
  // While one types, what stands here may be a moment old.
  const shown = useDeferredValue(file);
  const { ours, theirs, isCorrected, rows } = useMemo(() => {
    const [own, other] = [versionOf(original), versionOf(shown)];
    const isFit = correctedRows(other, own) !== undefined;
    return { ours: own, theirs: other, isCorrected: isFit, rows: versionRows(own, other) };
  }, [original, shown]);
  const change = (next: readonly Row[]) => onChange(next.map(([own, other]) => [own, other]));
  let [i, j] = [0, 0];
  return (
    <>
      <p>{t('beside.hint')}</p>
      {file.alignment && !isCorrected && <p role="alert">{t('beside.stale')}</p>}
      {file.alignment && (
        <button type="button" onClick={() => onChange(undefined)}>
          {t('beside.auto')}
        </button>
      )}
      <ol className={styles.rows}>
        {rows.map(([own, other], at) => {
          // By its beginning: a row that grows is the same row, and keeps the focus.
          const key = `${i} ${j}`;
          const sides = [
            { language: ours.language, blocks: ours.body.slice(i, i + own) },
            { language: theirs.language, blocks: theirs.body.slice(j, j + other) },
          ] as const;
          i += own;
          j += other;
          return (
            <BesideRow
              key={key}
              number={at + 1}
              sides={sides}
              onSplit={(side, block) => change(withSplit(rows, at, side, block))}
              onJoin={at + 1 < rows.length ? () => change(withJoined(rows, at)) : undefined}
            />
          );
        })}
      </ol>
    </>
  );
}

/** A file's blocks as readers see them; one that is not valid yet is a placeholder, and counts as it will. */
function versionOf({ id, language, translationOf, alignment, body }: ArticleFile): AlignedVersion {
  return { id, language, translationOf, alignment, body: body.map((block) => shownBlock(block, '')) };
}
