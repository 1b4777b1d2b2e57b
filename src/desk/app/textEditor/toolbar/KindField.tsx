import type { EditorView } from 'prosemirror-view';
import { fieldsOf, headingLevel } from '../../richText/blockSpecs.ts';
import { useDesk } from '../../useDesk.ts';
import { kindActions } from '../actions.ts';
import { canBecome } from '../commands/blocks.ts';
import { topBlock } from '../commands/places.ts';

/** What the block at the cursor is, and what it can become without losing anything. */
export function KindField({ view }: { view: EditorView }) {
  const { t } = useDesk();
  const { selection } = view.state;
  const { node } = topBlock(selection);
  const now = kindActions.findIndex(({ kind: { type, level, ordered } }) => {
    if (type !== node.type.name) return false;
    if (type === 'heading') return level === headingLevel(node);
    return type !== 'list' || ordered === (fieldsOf(node).ordered === true);
  });
  const other = node.type.name;
  return (
    <select
      aria-label={t('block.type')}
      title={t('block.type.hint')}
      value={now}
      onChange={(event) => {
        kindActions[Number(event.target.value)]?.run(view.state, view.dispatch, view);
        view.focus();
      }}
    >
      {now < 0 && <option value={-1}>{t(otherKinds[other] ?? 'block.unknown')}</option>}
      {kindActions.map(({ word, values, kind }, at) => (
        <option key={word + String(kind.level)} value={at} disabled={!canBecome(selection, kind)}>
          {t(word, values)}
        </option>
      ))}
    </select>
  );
}

/** The types that nothing else becomes. */
const otherKinds: Readonly<
  Record<string, 'text.table' | 'text.note' | 'field.image' | 'block.gap' | 'block.break'>
> = {
  table: 'text.table',
  note: 'text.note',
  figure: 'field.image',
  gap: 'block.gap',
  break: 'block.break',
};
