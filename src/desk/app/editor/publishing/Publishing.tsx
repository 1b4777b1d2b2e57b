import { useRef, useState } from 'react';
import { attributesOf } from '../../../../language/attributes.ts';
import type { Change } from '../../../server/api/change.ts';
import type { Draft } from '../../../server/api/draft.ts';
import type { FieldIssue } from '../../../server/api/fieldIssue.ts';
import { DeskErrorMessage } from '../../DeskErrorMessage.tsx';
import { deskClient, RequestError } from '../../deskClient.ts';
import { useDesk } from '../../useDesk.ts';
import { Conflict } from '../dialogs/Conflict.tsx';
import dialogStyles from '../dialogs/Dialog.module.css';
import { AddressField } from './AddressField.tsx';
import styles from './Publishing.module.css';
import { ShownChanges } from './ShownChanges.tsx';
import { useChangedPassages } from './useChangedPassages.ts';

interface PublishingProps {
  draft: Draft;
  /** The address's last part as it is edited. */
  id: string;
  onId: (id: string) => void;
  /** The element that shows why it cannot be published yet. */
  waitsFor: string | undefined;
  issues: readonly FieldIssue[];
  save: () => Promise<number>;
  onPublished: (draft: Draft) => void;
  /** Takes up what another window saved. @returns whether the error is such a conflict */
  onConflict: (error: unknown) => boolean;
  onReopen: () => Promise<void>;
}

/** Publishes the article. For a published one it asks whether the change is a fix or a correction. */
export function Publishing(props: PublishingProps) {
  const { draft, id, onId, waitsFor, issues, save, onPublished, onConflict, onReopen } = props;
  const { t } = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  const [kind, setKind] = useState<Change['kind']>('silent');
  const [text, setText] = useState('');
  const [error, setError] = useState<unknown>();
  const changes = useChangedPassages(draft.key, save);
  const again = draft.published !== undefined;
  const incomplete = waitsFor !== undefined;
  // A correction is published with what the editor has seen of it, never before.
  const isHeld = again && kind === 'correction' && !changes.passages;
  const publish = async (over: boolean) => {
    if (incomplete || isHeld) return;
    setError(undefined);
    try {
      const shown = changes.shown.length > 0 && { changes: changes.shown };
      const correction: Change = { kind: 'correction', text, ...shown };
      const change = again ? (kind === 'silent' ? { kind } : correction) : undefined;
      const published = await deskClient.publish(draft.key, await save(), change, over);
      dialog.current?.close();
      onPublished(published);
    } catch (failure) {
      tell(failure);
      // Against what another window has published since, the change may be another one.
      if (kind === 'correction' && isChanged(failure)) void compare();
    }
  };
  const tell = (failure: unknown) => {
    // The draft's own conflict is resolved behind the dialog, where both versions are visible.
    if (onConflict(failure)) dialog.current?.close();
    else setError(failure);
  };
  const compare = async () => {
    try {
      await changes.compare();
    } catch (failure) {
      tell(failure);
    }
  };
  const choose = (one: Change['kind']) => {
    setError(undefined);
    setKind(one);
    if (one === 'correction') void compare();
  };
  const takeTheirs = async () => {
    try {
      await onReopen();
      dialog.current?.close();
    } catch (failure) {
      setError(failure);
    }
  };
  const errorKind = error instanceof RequestError ? error.details.kind : undefined;
  return (
    <>
      <button
        type="button"
        className={styles.publish}
        aria-disabled={incomplete}
        onClick={() => {
          if (incomplete) document.getElementById(waitsFor)?.scrollIntoView();
          else {
            dialog.current?.showModal();
            choose(kind);
          }
        }}
      >
        {t(again ? 'publish.again' : 'publish')}
      </button>
      <dialog ref={dialog} className={dialogStyles.dialog} aria-labelledby="publishing">
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void publish(false);
          }}
        >
          <h2 id="publishing">{t(again ? 'publish.again' : 'publish')}</h2>
          {again ? (
            <fieldset className={styles.kinds}>
              <legend>{t('change.what')}</legend>
              {(['silent', 'correction'] as const).map((one) => (
                <label key={one}>
                  <input type="radio" name="change" checked={kind === one} onChange={() => choose(one)} />
                  <span>{t(`change.${one}`)}</span>
                </label>
              ))}
              {kind === 'correction' && (
                <label className={styles.text}>
                  {t('change.text')}
                  <textarea
                    {...attributesOf(draft.article.language)}
                    required
                    rows={3}
                    value={text}
                    onChange={(event) => setText(event.target.value)}
                  />
                </label>
              )}
              {kind === 'correction' && (
                <ShownChanges
                  passages={changes.passages}
                  onRetry={changes.isFailed ? () => choose(kind) : undefined}
                  leftOut={changes.leftOut}
                  onLeftOut={changes.setLeftOut}
                  language={draft.article.language}
                />
              )}
            </fieldset>
          ) : (
            <>
              <p>{t('publish.explain')}</p>
              <AddressField id={id} issues={issues} onId={onId} />
            </>
          )}
          {errorKind === 'withdrawn' ? (
            <Conflict what="withdrawn" onMine={() => void publish(true)} />
          ) : errorKind === 'changed' ? (
            <Conflict what="changed" onMine={() => void publish(true)} onTheirs={() => void takeTheirs()} />
          ) : (
            Boolean(error) && <DeskErrorMessage error={error} />
          )}
          <p className={dialogStyles.buttons}>
            <button type="submit" className={styles.publish} aria-disabled={incomplete || isHeld}>
              {t('publish.do')}
            </button>
            <button type="button" onClick={() => dialog.current?.close()}>
              {t('cancel')}
            </button>
          </p>
        </form>
      </dialog>
    </>
  );
}

function isChanged(error: unknown): boolean {
  return error instanceof RequestError && error.details.kind === 'changed';
}
