import { isInTable } from 'prosemirror-tables';
import type { EditorView } from 'prosemirror-view';
import { type Ref, useImperativeHandle, useRef, useState } from 'react';
import { bodySchema } from '../../richText/bodySchema.ts';
import { useDesk } from '../../useDesk.ts';
import {
  blockActions,
  insertActions,
  markActions,
  noteActions,
  type TextAction,
  tableActions,
  verseActions,
} from '../actions.ts';
import { commandOf } from '../commands/edit.ts';
import { noteNumberAt, setNoteNumber } from '../commands/notes.ts';
import { markedRange, takesMark } from '../commands/textMarks.ts';
import { shortcutLabel } from '../shortcuts.ts';
import { KindField } from './KindField.tsx';
import { LanguageFields } from './LanguageFields.tsx';
import { LinkForm } from './LinkForm.tsx';
import { ShortcutList } from './ShortcutList.tsx';
import styles from './TextToolbar.module.css';
import { ToolButton } from './ToolButton.tsx';
import { useRovingFocus } from './useRovingFocus.ts';

/** What shortcuts in the text open here. */
export interface ToolbarHandle {
  openLink: () => void;
  focus: () => void;
}

const { marks, nodes } = bodySchema;

/** Everything that can be done with the text, and what is done with the table, verse or note that the cursor is in. */
export function TextToolbar({ view, ref }: { view: EditorView; ref: Ref<ToolbarHandle> }) {
  const { t, attributes } = useDesk();
  const [opened, setOpened] = useState<'link' | 'shortcuts'>();
  const bar = useRef<HTMLDivElement>(null);
  const { focus, ...roving } = useRovingFocus(bar);
  useImperativeHandle(ref, () => ({ openLink: () => setOpened('link'), focus }));
  const { selection, storedMarks } = view.state;
  const toggle = (panel: 'link' | 'shortcuts') => setOpened((now) => (now === panel ? undefined : panel));
  const has = (name: 'strong' | 'em') =>
    storedMarks
      ? marks[name].isInSet(storedMarks) !== undefined
      : selection.empty
        ? marks[name].isInSet(selection.$from.marks()) !== undefined
        : markedRange(selection, marks[name]).mark !== undefined;
  const button = (action: TextAction) => <ToolButton key={action.word} action={action} view={view} />;
  const note = noteNumberAt(selection);
  return (
    <div className={styles.tools} {...attributes}>
      <div
        ref={bar}
        role="toolbar"
        aria-label={t('text.tools')}
        className={styles.bar}
        onFocus={roving.onFocus}
        onKeyDown={(event) => {
          if (event.key === 'Escape') view.focus();
          roving.onKeyDown(event);
        }}
      >
        <div className={styles.row}>
          <KindField view={view} />
          <ToolButton
            action={markActions.strong}
            view={view}
            pressed={has('strong')}
            className={styles.strong}
          />
          <ToolButton action={markActions.em} view={view} pressed={has('em')} className={styles.em} />
          <button
            type="button"
            aria-disabled={!takesMark(selection, marks.link)}
            aria-pressed={markedRange(selection, marks.link).mark !== undefined}
            aria-expanded={opened === 'link'}
            title={shortcutLabel('Mod-k')}
            onClick={() => takesMark(selection, marks.link) && toggle('link')}
          >
            {t('text.link')}
          </button>
          {Object.values(insertActions).map(button)}
          {Object.values(blockActions).map(button)}
          <button type="button" aria-expanded={opened === 'shortcuts'} onClick={() => toggle('shortcuts')}>
            {t('text.shortcuts')}
          </button>
        </div>
        <div className={styles.row}>
          <LanguageFields view={view} />
          {isInTable(view.state) && Object.values(tableActions).map(button)}
          {selection.$from.parent.type === nodes.hemistich && Object.values(verseActions).map(button)}
          {note !== undefined && (
            <>
              <label>
                {t('block.number')}{' '}
                <input
                  type="number"
                  min={1}
                  value={note}
                  onChange={({ target: { valueAsNumber } }) => {
                    // An emptied field is no number.
                    if (!Number.isNaN(valueAsNumber))
                      commandOf(setNoteNumber(valueAsNumber))(view.state, view.dispatch);
                  }}
                />
              </label>
              {Object.values(noteActions).map(button)}
            </>
          )}
        </div>
      </div>
      {opened === 'link' && <LinkForm view={view} onClose={() => setOpened(undefined)} />}
      {opened === 'shortcuts' && <ShortcutList />}
    </div>
  );
}
