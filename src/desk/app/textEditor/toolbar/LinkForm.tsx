import type { EditorView } from 'prosemirror-view';
import { useId, useState } from 'react';
import * as v from 'valibot';
import { hrefSchema } from '../../../../contract/text/textSchema.ts';
import { bodySchema } from '../../richText/bodySchema.ts';
import { useDesk } from '../../useDesk.ts';
import { commandOf } from '../commands/edit.ts';
import { markedRange, setLink, setMark } from '../commands/textMarks.ts';
import styles from './TextToolbar.module.css';

const { link } = bodySchema.marks;

/** Asks where the selected words lead. */
export function LinkForm({ view, onClose }: { view: EditorView; onClose: () => void }) {
  const { t } = useDesk();
  const now: string | undefined = markedRange(view.state.selection, link).mark?.attrs.href;
  const [typed, setTyped] = useState(now ?? 'https://');
  const [isRefused, setRefused] = useState(false);
  const said = useId();
  const done = () => {
    onClose();
    view.focus();
  };
  return (
    <form
      className={styles.form}
      onKeyDown={(event) => {
        if (event.key === 'Escape') done();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        const href = typed.trim();
        if (!v.is(hrefSchema, href)) return setRefused(true);
        commandOf(setLink(link, href))(view.state, view.dispatch);
        done();
      }}
    >
      <label>
        {t('text.linkAddress')}{' '}
        <input
          // biome-ignore lint/a11y/noAutofocus: it was asked for by a button or a shortcut
          autoFocus
          lang="en"
          dir="ltr"
          inputMode="url"
          value={typed}
          aria-invalid={isRefused || undefined}
          aria-describedby={isRefused ? said : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
      </label>
      <button type="submit">{t('text.setLink')}</button>
      {now !== undefined && (
        <button
          type="button"
          onClick={() => {
            commandOf(setMark(link, undefined))(view.state, view.dispatch);
            done();
          }}
        >
          {t('text.removeLink')}
        </button>
      )}
      <button type="button" onClick={done}>
        {t('cancel')}
      </button>
      {isRefused && (
        <p id={said} role="alert">
          {t('text.linkAddress')} {t('issue.address')}
        </p>
      )}
    </form>
  );
}
