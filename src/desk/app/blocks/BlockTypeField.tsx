import { useId } from 'react';
import { useDesk } from '../useDesk.ts';
import styles from './BlockTypeField.module.css';
import { convertBlock, convertibleTypes } from './convertBlock.ts';
import type { EditedBlock } from './editedBlock.ts';

interface BlockTypeFieldProps {
  block: EditedBlock;
  onChange: (blocks: EditedBlock[]) => void;
}

/** A block's type, and the types it can become without losing anything. */
export function BlockTypeField({ block, onChange }: BlockTypeFieldProps) {
  const { t } = useDesk();
  const hint = useId();
  const types = convertibleTypes.flatMap((type) =>
    type === 'heading'
      ? ([2, 3, 4] as const).map((level) => ({
          name: `heading ${level}`,
          label: t('block.heading', { level: level - 1 }),
          blocks: convertBlock(block, type, level),
        }))
      : [{ name: type, label: t(`block.${type}`), blocks: convertBlock(block, type) }],
  );
  const restricted = types.some(({ blocks }) => !blocks);
  return (
    <div className={styles.kind}>
      <label>
        {t('block.type')}{' '}
        <select
          value={block.type === 'heading' ? `heading ${block.level}` : block.type}
          aria-describedby={restricted ? hint : undefined}
          onChange={(event) => {
            const chosen = types.find(({ name }) => name === event.target.value);
            if (chosen?.blocks) onChange(chosen.blocks);
          }}
        >
          {types.map(({ name, label, blocks }) => (
            <option key={name} value={name} disabled={!blocks}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {restricted && (
        <p id={hint} className={styles.hint}>
          {t('block.type.hint')}
        </p>
      )}
    </div>
  );
}
