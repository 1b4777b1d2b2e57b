import { useEffect, useRef } from 'react';
import bodyStyles from '../../../article/ArticleBody.module.css';
import { BlockView } from '../../../article/ArticleBody.tsx';
import type { ArticleNote } from '../../../article/notesOf.ts';
import type { Block } from '../../../contract/blockSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import type { ShownFinding } from '../document/shownFinding.ts';
import { needsDecision } from '../document/shownFinding.ts';
import { useDesk } from '../useDesk.ts';
import styles from './BlockCard.module.css';
import { type BlockEditing, BlockEditor } from './BlockEditor.tsx';

interface BlockCardProps extends BlockEditing {
  /** The same as the reader shows it. */
  shown: Block;
  notes: ReadonlyMap<number, ArticleNote>;
  findings: readonly ShownFinding[];
  current: ShownFinding | undefined;
  hasIssue: boolean;
  open: boolean;
  onFinding: (finding: ShownFinding) => void;
  onOpen: (open: boolean) => void;
}

/** A block as it is read, what was found in it, and the way to edit it. */
export function BlockCard(props: BlockCardProps) {
  const { number, shown, notes, language, findings, current, hasIssue, open, onFinding, onOpen } = props;
  const { t, attributes } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (open) {
      const editing = editor.current;
      const first =
        editing?.querySelector<HTMLElement>('textarea') ??
        editing?.querySelector<HTMLElement>('input, select');
      first?.focus();
    }
  }, [open]);
  const close = () => {
    onOpen(false);
    button.current?.focus();
  };
  const own = shown.language ?? language;
  return (
    <div className={styles.card} data-open={open || undefined} data-issue={hasIssue || undefined}>
      <div
        id={`p${number}`}
        className={bodyStyles.block}
        data-block={shown.type}
        data-marked={(current && findings.includes(current)) || undefined}
        {...attributesOf(own)}
      >
        <BlockView block={shown} notes={notes} language={language} />
      </div>
      <div className={styles.tools} {...attributes}>
        <button
          ref={button}
          id={`edit-${number}`}
          type="button"
          aria-expanded={open}
          onClick={() => onOpen(!open)}
        >
          {t(open ? 'block.close' : 'block.edit', { block: number })}
        </button>
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
      {open && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, wherever in it the focus is
        <div
          ref={editor}
          className={styles.editor}
          {...attributes}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <BlockEditor {...props} onClose={close} />
        </div>
      )}
    </div>
  );
}
