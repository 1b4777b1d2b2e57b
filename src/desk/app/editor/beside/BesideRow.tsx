import { Fragment } from 'react';
import type { Block } from '../../../../contract/blockSchema.ts';
import { blockTexts } from '../../../../contract/blockTexts.ts';
import { attributesOf } from '../../../../language/attributes.ts';
import { formatNumber } from '../../../../language/numbers.ts';
import { useDesk } from '../../useDesk.ts';
import styles from './BesideOriginal.module.css';

interface BesideRowProps {
  number: number;
  /** The original's blocks and the translation's. */
  sides: readonly [Side, Side];
  /** Divides the row before a block of one side, counted from 0. */
  onSplit: (side: 0 | 1, block: number) => void;
  /** Absent for the last row. */
  onJoin: (() => void) | undefined;
}

interface Side {
  language: string;
  blocks: readonly Block[];
}

/** A row of two texts: what of each stands in it, and where it could be divided. */
export function BesideRow({ number, sides, onSplit, onJoin }: BesideRowProps) {
  const { t, language: chrome } = useDesk();
  return (
    <li aria-label={t('beside.row', { row: formatNumber(number, chrome) })}>
      <div className={styles.sides}>
        {([0, 1] as const).map((side) => (
          <div key={side}>
            {Array.from(sides[side].blocks.entries(), ([at, block]) => (
              <Fragment key={`${at}`}>
                {at > 0 && (
                  <button type="button" onClick={() => onSplit(side, at)}>
                    {t('beside.split')}
                  </button>
                )}
                <p {...attributesOf(block.language ?? sides[side].language)}>{wordsOf(block)}</p>
              </Fragment>
            ))}
          </div>
        ))}
      </div>
      {onJoin && (
        <button type="button" onClick={onJoin}>
          {t('beside.join')}
        </button>
      )}
    </li>
  );
}

/** The words of a block; of a picture its description. */
function wordsOf(block: Block): string {
  const words = blockTexts(block).join(' ');
  return words || (block.type === 'figure' ? block.alt : '') || '—';
}
