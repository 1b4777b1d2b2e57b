import { type ReactNode, useEffect, useRef } from 'react';
import { useDesk } from '../useDesk.ts';
import styles from './EditorBar.module.css';
import type { SavingState } from './useDraft.ts';

interface EditorBarProps {
  saving: SavingState;
  published: boolean;
  canUndo: boolean;
  canRedo: boolean;
  proof: boolean;
  onProof: (proof: boolean) => void;
  onStep: (what: 'undo' | 'redo') => void;
  onSave: () => void;
  onList: () => void;
  onRemove: () => void;
  /** Which pane a narrow window shows; undefined if there is only one. */
  view: 'article' | 'document' | undefined;
  onView: (view: 'article' | 'document') => void;
  /** Publishing. */
  children: ReactNode;
}

/** The actions on the whole article and its saving state. */
export function EditorBar(props: EditorBarProps) {
  const { t } = useDesk();
  const { saving, canUndo, canRedo, proof, view } = props;
  const bar = useRef<HTMLDivElement>(null);
  // The text's tools stick below it, however many lines it has.
  useEffect(() => {
    const { current } = bar;
    if (!current) return;
    const observer = new ResizeObserver(() =>
      current.parentElement?.style.setProperty('--bar-block-size', `${current.offsetHeight}px`),
    );
    observer.observe(current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={bar} className={styles.bar}>
      <button type="button" onClick={props.onList}>
        {t('toList')}
      </button>
      <span className={styles.group}>
        <button type="button" aria-disabled={!canUndo} onClick={() => props.onStep('undo')}>
          {t('undo')}
        </button>
        <button type="button" aria-disabled={!canRedo} onClick={() => props.onStep('redo')}>
          {t('redo')}
        </button>
      </span>
      <button type="button" aria-pressed={proof} onClick={() => props.onProof(!proof)}>
        {t('proof')}
      </button>
      {view && (
        <button
          type="button"
          className={styles.view}
          aria-pressed={view === 'document'}
          onClick={() => props.onView(view === 'document' ? 'article' : 'document')}
        >
          {t('pane.document')}
        </button>
      )}
      <span className={styles.end}>
        <output className={styles.saving} data-state={saving}>
          {t(`saving.${saving}`)}
        </output>
        <button type="button" onClick={props.onSave}>
          {t('save')}
        </button>
        <button
          type="button"
          onClick={() => {
            if (window.confirm(t(props.published ? 'remove.edit' : 'remove.draft'))) props.onRemove();
          }}
        >
          {t(props.published ? 'remove.editLabel' : 'remove.draftLabel')}
        </button>
        {props.children}
      </span>
    </div>
  );
}
