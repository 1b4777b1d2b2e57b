import type { ReactElement, RefObject } from 'react';
import type { Text } from '../../../contract/text/textSchema.ts';
import { readLines, readNotation, writeLines, writeNotation } from '../text/notation.ts';
import { useDesk } from '../useDesk.ts';
import { BaytFields } from './BaytFields.tsx';
import styles from './BlockFields.module.css';
import type { EditedBlock } from './editedBlock.ts';
import { NotationField } from './NotationField.tsx';
import { NotationHint } from './NotationHint.tsx';
import { TableFields } from './TableFields.tsx';

interface BlockFieldsProps {
  block: EditedBlock;
  number: number;
  language: string;
  onChange: (block: EditedBlock) => void;
  /** Receives the field of a block that is one text, which can be split at the cursor. */
  field?: RefObject<HTMLTextAreaElement | null>;
}

/** The fields of a block, by its type. */
export function BlockFields({ block, number, language, onChange, field }: BlockFieldsProps): ReactElement {
  const { t } = useDesk();
  const text = (label: string, value: Text, change: (text: Text) => void, hint = true) => (
    <NotationField
      label={label}
      value={value}
      write={writeNotation}
      read={readNotation}
      language={language}
      onChange={change}
      {...(field && { field })}
      {...(hint && { hint: <NotationHint /> })}
    />
  );
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return text(t('block.text', { block: number }), block.text, (next) =>
        onChange({ ...block, text: next }),
      );
    case 'quote':
      return (
        <div className={styles.quoted}>
          {block.body.map((inner, at) => (
            <BlockFields
              // biome-ignore lint/suspicious/noArrayIndexKey: quoted blocks have no names and do not move
              key={at}
              block={inner}
              number={at + 1}
              language={inner.language ?? language}
              onChange={(next) => onChange({ ...block, body: block.body.with(at, next) })}
            />
          ))}
          <button
            type="button"
            onClick={() => onChange({ ...block, body: [...block.body, { type: 'paragraph', text: '' }] })}
          >
            {t('block.add')}
          </button>
          {block.body.length > 1 && (
            <button type="button" onClick={() => onChange({ ...block, body: block.body.slice(0, -1) })}>
              {t('row.remove')}
            </button>
          )}
          {text(t('block.cite'), block.cite ?? '', (cite) => onChange({ ...block, cite }), false)}
        </div>
      );
    case 'list':
      return (
        <>
          <label>
            <input
              type="checkbox"
              checked={block.ordered ?? false}
              onChange={(event) => onChange({ ...block, ordered: event.target.checked })}
            />{' '}
            {t('block.ordered')}
          </label>
          <NotationField
            label={t('block.items')}
            value={block.items}
            write={writeLines}
            read={readLines}
            language={language}
            lines={4}
            onChange={(items) => onChange({ ...block, items })}
            hint={
              <>
                {t('oneALine')} <NotationHint />
              </>
            }
          />
        </>
      );
    case 'verse':
      return (
        <>
          <BaytFields
            bayts={block.bayts}
            language={language}
            onChange={(bayts) => onChange({ ...block, bayts })}
          />
          {text(
            t('block.attribution'),
            block.attribution ?? '',
            (attribution) => onChange({ ...block, attribution }),
            false,
          )}
        </>
      );
    case 'figure':
      return (
        <>
          <NotationField
            label={t('field.imageAlt')}
            value={block.alt}
            write={(alt) => alt}
            read={(typed) => typed}
            language={language}
            onChange={(alt) => onChange({ ...block, alt })}
          />
          {text(t('block.caption'), block.caption ?? '', (caption) => onChange({ ...block, caption }))}
        </>
      );
    case 'table':
      return <TableFields block={block} language={language} onChange={onChange} />;
    case 'note':
      return (
        <>
          <label>
            {t('block.number')}{' '}
            <input
              type="number"
              min={1}
              value={block.number}
              onChange={(event) => onChange({ ...block, number: Number(event.target.value) })}
            />
          </label>
          {text(t('block.text', { block: number }), block.text, (next) => onChange({ ...block, text: next }))}
        </>
      );
    case 'gap':
    case 'break':
      return <p>{t(`block.${block.type}`)}</p>;
  }
}
