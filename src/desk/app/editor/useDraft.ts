import { useCallback, useEffect, useMemo, useReducer, useRef, useState } from 'react';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Draft } from '../../server/api/draft.ts';
import { deskClient, RequestError } from '../deskClient.ts';
import { type EditedArticle, toArticleFile, toEditedArticle, withPublishedFields } from './editedArticle.ts';
import { type History, historyReducer, type Step } from './history.ts';

export type SavingState = 'saved' | 'waiting' | 'saving' | 'failed' | 'stale';

const saveDelay = 700;
const retryDelay = 4000;

const none: readonly string[] = [];

/** What is saved of an edited draft. */
interface Kept {
  file: ArticleFile;
  settled: readonly string[];
}

function keptOf(edited: EditedArticle): Kept {
  return { file: toArticleFile(edited), settled: edited.settled ?? none };
}

function textOf({ file, settled }: Kept): string {
  return JSON.stringify([file, settled]);
}

/** Changes the article. Continuous changes about one field are one step of undoing. */
export type ChangeArticle = (
  about: string | undefined,
  change: (article: EditedArticle) => EditedArticle,
) => void;

/** The version another window saved. */
export type OtherVersion = Pick<Draft, 'article' | 'revision' | 'changed' | 'published' | 'before'>;

interface EditedDraft {
  edited: EditedArticle;
  file: ArticleFile;
  canUndo: boolean;
  canRedo: boolean;
  step: (step: Step<EditedArticle>) => void;
  change: ChangeArticle;
  saving: SavingState;
  /** Why it could not be saved. */
  error: unknown;
  /** What another window saved in the meantime. */
  otherVersion: OtherVersion | undefined;
  /** Takes up a conflict from another request than saving. @returns whether the error is one */
  takeConflict: (error: unknown) => boolean;
  /** Resolves a conflict with this version or the other one. */
  resolveConflict: (mine: boolean) => void;
  /** Saves pending changes. @returns the revision that holds them */
  save: () => Promise<number>;
  /** Whether there are unsaved changes. */
  isUnsaved: () => boolean;
  /** Stops saving a draft that no longer exists. */
  discard: () => void;
  isDiscarded: () => boolean;
}

/**
 * A draft that saves itself: a moment after the last key, before leaving, and never over another window's version.
 *
 * @param onTaken called with the other window's version once the conflict is resolved, because the draft's state there
 *   is now the state here too
 */
export function useDraft(draft: Draft, onTaken: (facts: OtherVersion) => void): EditedDraft {
  const [history, step] = useReducer(
    historyReducer<EditedArticle>,
    draft,
    ({ article, settled = [] }): History<EditedArticle> => ({
      now: { ...toEditedArticle(article), settled },
      past: [],
      future: [],
    }),
  );
  const file = useMemo(() => toArticleFile(history.now), [history.now]);
  const { settled = none } = history.now;
  const [saving, setSaving] = useState<SavingState>('saved');
  const [failure, setFailure] = useState<unknown>();
  const [otherVersion, setOtherVersion] = useState<OtherVersion>();
  const { key } = draft;
  const kept = useRef({ revision: draft.revision, text: textOf({ file, settled }) });
  const newest = useRef({ file, settled });
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const discarded = useRef(false);
  newest.current = { file, settled };

  const takeConflict = useCallback((error: unknown): boolean => {
    if (!(error instanceof RequestError) || error.details.kind !== 'stale') return false;
    const { kind: _, ...there } = error.details;
    setOtherVersion(there);
    setSaving('stale');
    return true;
  }, []);

  const change = useCallback<ChangeArticle>(
    (about, make) => step({ do: 'change', ...(about && { about }), change: make }),
    [],
  );

  const save = useCallback((): Promise<number> => {
    const next = queue.current
      .catch(() => {})
      .then(async () => {
        const sent = newest.current;
        const text = textOf(sent);
        if (text === kept.current.text || discarded.current) {
          setSaving((now) => (now === 'stale' ? now : 'saved'));
          return kept.current.revision;
        }
        // A retry does not report again.
        setSaving((now) => (now === 'failed' ? now : 'saving'));
        try {
          const { revision } = await deskClient.save(key, kept.current.revision, sent.file, sent.settled);
          kept.current = { revision, text };
          setSaving(text === textOf(newest.current) ? 'saved' : 'waiting');
          return revision;
        } catch (error) {
          if (!takeConflict(error)) {
            setSaving('failed');
            setFailure(error);
            setOtherVersion(undefined);
          }
          throw error;
        }
      });
    queue.current = next;
    return next;
  }, [key, takeConflict]);

  const isUnsaved = useCallback(() => !discarded.current && textOf(newest.current) !== kept.current.text, []);
  const discard = useCallback(() => {
    discarded.current = true;
  }, []);
  const isDiscarded = useCallback(() => discarded.current, []);

  useEffect(() => {
    if (textOf({ file, settled }) === kept.current.text)
      return setSaving((now) => (now === 'waiting' || now === 'failed' ? 'saved' : now));
    setSaving((now) => (now === 'stale' || now === 'failed' ? now : 'waiting'));
    // A failure is shown; the next key and every pause retry.
    const timer = setTimeout(() => void save().catch(() => {}), saveDelay);
    return () => clearTimeout(timer);
  }, [file, settled, save]);

  useEffect(() => {
    if (saving !== 'failed') return;
    const timer = setInterval(() => void save().catch(() => {}), retryDelay);
    return () => clearInterval(timer);
  }, [saving, save]);

  // Going back to the list waits for the save; closing the window saves and also asks.
  useEffect(() => () => void save().catch(() => {}), [save]);
  useEffect(() => {
    if (saving === 'saved') return;
    const ask = (event: BeforeUnloadEvent) => {
      if (!isUnsaved()) return;
      event.preventDefault();
      void save().catch(() => {});
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [saving, save, isUnsaved]);

  const resolveConflict = (mine: boolean) => {
    if (!otherVersion) return;
    const there: EditedArticle = { ...toEditedArticle(otherVersion.article), settled };
    const next = mine ? withPublishedFields(history.now, otherVersion) : there;
    kept.current = { revision: otherVersion.revision, text: textOf(keptOf(there)) };
    newest.current = keptOf(next);
    // Undo brings back the version that was not chosen.
    if (mine) step({ do: 'change', change: () => there });
    step({ do: 'change', change: () => next });
    onTaken(otherVersion);
    setOtherVersion(undefined);
    setSaving('waiting');
    void save().catch(() => {});
  };

  return {
    edited: history.now,
    file,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    step,
    change,
    saving,
    error: failure,
    otherVersion,
    takeConflict,
    resolveConflict,
    save,
    isUnsaved,
    discard,
    isDiscarded,
  };
}
