import { useRef } from 'react';
import type { BlockFile } from '../../../contract/blockSchema.ts';
import { LanguageOptions } from '../editor/fields/LanguageOptions.tsx';
import { useDesk } from '../useDesk.ts';
import styles from './BlockEditor.module.css';
import { BlockFields } from './BlockFields.tsx';
import { BlockTypeField } from './BlockTypeField.tsx';
import { convertibleTypes, joinBlocks, splitBlock } from './convertBlock.ts';
import { type EditedBlock, toBlockFile, toEditedBlock } from './editedBlock.ts';

/** A block among the others, and the ways to change it. */
export interface BlockEditing {
  /** From 1, as in its address. */
  number: number;
  block: BlockFile;
  /** The article's. */
  language: string;
  /** The previous block, to which this one may be joined. */
  before: BlockFile | undefined;
  last: boolean;
  onChange: (block: BlockFile) => void;
  /** Replaces `count` blocks, starting `from` this one; then opens the one at `opened` for editing. */
  onReplace: (from: number, count: number, blocks: BlockFile[], opened?: number) => void;
  onMove: (by: -1 | 1) => void;
}

/** Edits a block's text, type and place. */
export function BlockEditor(props: BlockEditing & { onClose: () => void }) {
  const { number, block, language, before, last, onChange, onReplace, onMove, onClose } = props;
  const { t } = useDesk();
  const field = useRef<HTMLTextAreaElement>(null);
  const edited = toEditedBlock(block);
  if (!edited) return <p>{t('block.unknown')}</p>;
  const previous = before === undefined ? undefined : toEditedBlock(before);
  const joined = previous && joinBlocks(previous, edited);
  const change = (next: EditedBlock) => onChange(toBlockFile(next));
  const splitHere = () => {
    const { value = '', selectionStart = 0 } = field.current ?? {};
    const parts = splitBlock(edited, value, selectionStart);
    if (parts) onReplace(0, 1, parts.map(toBlockFile), 1);
  };
  return (
    <>
      <div className={styles.kind}>
        {convertibleTypes.some((type) => type === edited.type) && (
          <BlockTypeField block={edited} onChange={(blocks) => onReplace(0, 1, blocks.map(toBlockFile), 0)} />
        )}
        <label>
          {t('field.language')}{' '}
          <select
            value={edited.language ?? ''}
            onChange={(event) => {
              const { language: _, ...rest } = edited;
              change((event.target.value ? { ...rest, language: event.target.value } : rest) as EditedBlock);
            }}
          >
            <option value="">{t('block.articleLanguage')}</option>
            <LanguageOptions chosen={edited.language ?? ''} />
          </select>
        </label>
      </div>
      <BlockFields
        block={edited}
        number={number}
        language={edited.language ?? language}
        onChange={change}
        field={field}
      />
      <div className={styles.actions}>
        {(edited.type === 'paragraph' || edited.type === 'heading') && (
          <button type="button" onClick={splitHere}>
            {t('block.split')}
          </button>
        )}
        {joined && (
          <button type="button" onClick={() => onReplace(-1, 2, [toBlockFile(joined)], 0)}>
            {t('block.join')}
          </button>
        )}
        <button type="button" aria-disabled={number === 1} onClick={() => number > 1 && onMove(-1)}>
          {t('block.up')}
        </button>
        <button type="button" aria-disabled={last} onClick={() => !last && onMove(1)}>
          {t('block.down')}
        </button>
        <button type="button" onClick={() => onReplace(1, 0, [{ type: 'paragraph', text: '' }], 0)}>
          {t('block.add')}
        </button>
        <button
          type="button"
          onClick={() => {
            // Otherwise the focus would be lost with the block.
            document.getElementById(`edit-${last ? number - 1 : number + 1}`)?.focus();
            onReplace(0, 1, []);
          }}
        >
          {t('block.remove')}
        </button>
        <button type="button" onClick={onClose}>
          {t('block.done')}
        </button>
      </div>
    </>
  );
}
