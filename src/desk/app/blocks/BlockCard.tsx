import { useEffect, useRef } from 'react';
import { BlockView } from '../../../article/ArticleBody.tsx';
import type { ArticleNote } from '../../../article/notesOf.ts';
import type { Block } from '../../../contract/blockSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import { needsDecision, type ShownFinding } from '../document/shownFinding.ts';
import { useDesk } from '../useDesk.ts';
import styles from './BlockCard.module.css';
import { type BlockEditing, BlockEditor } from './BlockEditor.tsx';

interface BlockCardProps extends BlockEditing {
  /** The block as the reader sees it. */
  shown: Block;
  notes: ReadonlyMap<number, ArticleNote>;
  findings: readonly ShownFinding[];
  current: ShownFinding | undefined;
  hasIssue: boolean;
  open: boolean;
  onFinding: (finding: ShownFinding) => void;
  onOpen: (open: boolean) => void;
}

/** A block as readers see it, with its findings and its editor. */
export function BlockCard(props: BlockCardProps) {
  const { number, shown, notes, language, findings, current, hasIssue, open, onFinding, onOpen } = props;
  const { t, attributes } = useDesk();
  const button = useRef<HTMLButtonElement>(null);
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return;
    const find = (controls: string) => editor.current?.querySelector<HTMLElement>(controls);
    (find('textarea') ?? find('input, select'))?.focus();
  }, [open]);
  const close = () => {
    onOpen(false);
    button.current?.focus();
  };
  return (
    <div className={styles.card} data-open={open || undefined} data-issue={hasIssue || undefined}>
      <div
        id={`p${number}`}
        data-block={shown.type}
        data-marked={(current && findings.includes(current)) || undefined}
        {...attributesOf(shown.language ?? language)}
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
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it wherever the focus is inside
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
