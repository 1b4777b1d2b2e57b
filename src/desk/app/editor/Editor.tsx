import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Finding } from '../../formats/finding.ts';
import { textFindings } from '../../import/findings/textFindings.ts';
import type { Draft } from '../../server/api/draft.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { publicationQuery } from '../deskClient.ts';
import { DocumentPane } from '../document/DocumentPane.tsx';
import { FindingsList } from '../document/FindingsList.tsx';
import { findingBlocks } from '../document/findingBlocks.ts';
import { type ShownFinding, shownFindings } from '../document/shownFinding.ts';
import { useDesk } from '../useDesk.ts';
import { ArticlePane } from './ArticlePane.tsx';
import { Conflict } from './dialogs/Conflict.tsx';
import { LeaveDialog } from './dialogs/LeaveDialog.tsx';
import { useLeaving } from './dialogs/useLeaving.ts';
import styles from './Editor.module.css';
import { EditorBar } from './EditorBar.tsx';
import { issuesIn, shownBlock } from './editedArticle.ts';
import { Fields } from './fields/Fields.tsx';
import { IssueList } from './IssueList.tsx';
import { Publishing } from './Publishing.tsx';
import { type OtherVersion, useDraft } from './useDraft.ts';

interface EditorProps {
  draft: Draft;
  /** Such as “Published”. */
  notice: string | undefined;
  onPublished: (draft: Draft) => void;
  /** Called with the version another window saved. */
  onTaken: (facts: OtherVersion) => void;
  /** Discards this draft for the archive's version. */
  onReopen: (id: string) => Promise<void>;
  onRemove: () => Promise<void>;
}

/** The article as readers will see it beside the document it came from, with its fields, findings and issues. */
export function Editor({ draft, notice, onPublished, onTaken, onReopen, onRemove }: EditorProps) {
  const { t } = useDesk();
  const navigate = useNavigate();
  const publication = useQuery(publicationQuery);
  const { edited, file, step, saving, error, otherVersion, save, ...editing } = useDraft(draft, onTaken);
  const leaving = useLeaving(saving, editing.isUnsaved, save);
  // Otherwise the changes would still be saved on the way out.
  const leave = () => {
    editing.discard();
    leaving?.go();
  };
  const [failure, setFailure] = useState<unknown>();
  const issues = useMemo(() => issuesIn(edited), [edited]);
  const { document: imported } = draft;
  // Without a document the text itself is checked, as `npm run check` does.
  const findings = useMemo(
    () =>
      imported ? shownFindings(imported.findings, imported.joined) : shownFindings(findingsIn(file), []),
    [imported, file],
  );
  const places = useMemo(
    () =>
      findingBlocks(
        findings,
        edited.body.map(({ block }) => shownBlock(block, draft.key)),
      ),
    [findings, edited.body, draft.key],
  );
  const [current, setCurrent] = useState<ShownFinding>();
  const [view, setView] = useState<'article' | 'document'>('article');
  const [proof, setProof] = useState(false);
  const go = (finding: ShownFinding) => {
    setCurrent(finding);
    for (const place of [`document-${finding.id}`, `p${places.get(finding.id) ?? 0}`]) {
      document.getElementById(place)?.scrollIntoView({ block: 'center' });
    }
  };

  const remove = async () => {
    await onRemove();
    editing.discard();
    await navigate('/');
  };

  useEffect(() => {
    const keys = (event: KeyboardEvent) => {
      // Inside a field the browser's own undo works letter by letter.
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      const what = isKey(event, 'y') || (isKey(event, 'z') && event.shiftKey) ? 'redo' : 'undo';
      if (what === 'undo' && !isKey(event, 'z')) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
      event.preventDefault();
      step({ do: what });
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [step]);

  return (
    <div className={styles.editor} data-view={view} data-alone={imported ? undefined : ''}>
      <title>{file.title || t('list.untitled')}</title>
      <EditorBar
        saving={saving}
        published={draft.published !== undefined}
        canUndo={editing.canUndo}
        canRedo={editing.canRedo}
        proof={proof}
        onProof={setProof}
        onStep={(what) => step({ do: what })}
        onSave={() => void save().catch(() => {})}
        onList={() => void navigate('/')}
        onRemove={() => void remove().catch(setFailure)}
        view={imported ? view : undefined}
        onView={setView}
      >
        <Publishing
          draft={draft}
          issues={issues}
          save={save}
          onPublished={onPublished}
          onConflict={editing.takeConflict}
          onReopen={() => onReopen(file.id)}
        />
      </EditorBar>
      <p role="status" className={styles.notice}>
        {notice}
      </p>
      {saving === 'failed' && <DeskErrorMessage error={error} />}
      {Boolean(failure) && <DeskErrorMessage error={failure} />}
      {otherVersion && (
        <Conflict
          what="stale"
          onMine={() => editing.resolveConflict(true)}
          onTheirs={() => editing.resolveConflict(false)}
        />
      )}
      {leaving && <LeaveDialog onStay={leaving.stay} onGo={leave} />}
      <div className={styles.panes}>
        <section className={styles.article} aria-label={t('pane.article')} tabIndex={-1}>
          <IssueList issues={issues} />
          {!imported && findings.length > 0 && (
            <FindingsList
              findings={findings}
              formatFindings={[]}
              language={file.language}
              current={current}
              onGo={go}
            />
          )}
          <Fields
            fields={edited.fields}
            issues={issues}
            keepsId={draft.published !== undefined}
            onChange={(about, change) =>
              step({ do: 'change', about, change: (now) => ({ ...now, fields: change(now.fields) }) })
            }
          />
          <ArticlePane
            draftKey={draft.key}
            edited={edited}
            publication={publication.data}
            issues={issues}
            findings={findings}
            places={places}
            current={current}
            proof={proof}
            onFinding={go}
            onChange={(about, change) =>
              step({
                do: 'change',
                ...(about && { about }),
                change: (now) => ({ ...now, body: change(now.body) }),
              })
            }
            onHistory={(what) => step({ do: what })}
          />
        </section>
        {imported && (
          <section className={styles.document} aria-label={t('pane.document')}>
            <FindingsList
              language={file.language}
              findings={findings}
              formatFindings={imported.content.formatFindings}
              current={current}
              onGo={go}
            />
            <DocumentPane
              name={imported.name}
              document={imported.content}
              language={file.language}
              findings={findings}
              current={current}
              onGo={go}
            />
          </section>
        )}
      </div>
    </div>
  );
}

/** By letter on a Latin layout, otherwise by the key's position. */
function isKey({ key, code }: KeyboardEvent, letter: string): boolean {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === letter : code === `Key${letter.toUpperCase()}`;
}

/** Half-typed text may have a shape the checks do not expect. */
function findingsIn(article: ArticleFile): Finding[] {
  try {
    return textFindings(article);
  } catch {
    return [];
  }
}
