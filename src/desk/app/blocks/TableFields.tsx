import type { Text } from '../../../contract/text/textSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import { readNotation, writeNotation } from '../text/notation.ts';
import { useDesk } from '../useDesk.ts';
import type { EditedBlock } from './editedBlock.ts';
import styles from './TableFields.module.css';

type Table = Extract<EditedBlock, { type: 'table' }>;

interface TableFieldsProps {
  block: Table;
  language: string;
  onChange: (block: Table) => void;
}

/** A table cell by cell, its header first. */
export function TableFields({ block, language, onChange }: TableFieldsProps) {
  const { t } = useDesk();
  const { head = [], rows } = block;
  const columns = Math.max(head.length, ...rows.map((row) => row.length));
  const cell = (label: string, text: Text | undefined, change: (text: Text) => void) => (
    <textarea
      key={label}
      rows={1}
      aria-label={label}
      value={writeNotation(text ?? '')}
      {...attributesOf(language)}
      onChange={(event) => change(readNotation(event.target.value))}
    />
  );
  const placed = (row: number, column: number) => t('table.cell', { row, column });
  const withCell = (row: Text[], at: number, text: Text): Text[] =>
    Array.from({ length: Math.max(row.length, at + 1) }, (_, one) => (one === at ? text : (row[one] ?? '')));
  return (
    <div className={styles.table}>
      {head.length > 0 && (
        <div className={styles.row}>
          {Array.from({ length: columns }, (_, at) =>
            cell(t('table.head', { column: at + 1 }), head[at], (text) =>
              onChange({ ...block, head: withCell(head, at, text) }),
            ),
          )}
        </div>
      )}
      {rows.map((row, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no names
        <div key={index} className={styles.row}>
          {Array.from({ length: columns }, (_, at) =>
            cell(placed(index + 1, at + 1), row[at], (text) =>
              onChange({ ...block, rows: rows.with(index, withCell(row, at, text)) }),
            ),
          )}
        </div>
      ))}
      <button type="button" onClick={() => onChange({ ...block, rows: [...rows, Array(columns).fill('')] })}>
        {t('row.add')}
      </button>
      {rows.length > 1 && (
        <button type="button" onClick={() => onChange({ ...block, rows: rows.slice(0, -1) })}>
          {t('row.remove')}
        </button>
      )}
    </div>
  );
}
