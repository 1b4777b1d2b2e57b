import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { ArticleFile } from '../../../contract/articleSchema.ts';
import type { Finding } from '../../formats/finding.ts';
import { textFindings } from '../../import/findings/textFindings.ts';
import type { Draft } from '../../server/draft.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { deskClient } from '../deskClient.ts';
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
  /** What has just become of it. */
  notice: string | undefined;
  onPublished: (draft: Draft) => void;
  /** Told what another window has made of the draft. */
  onTaken: (facts: OtherVersion) => void;
  /** Gives up what is here for what the archive holds. */
  onReopen: (id: string) => Promise<void>;
  onRemove: () => Promise<void>;
}

/** The article as it will be read, beside the document it came from; its fields; what is doubtful in it and what is missing. */
export function Editor({ draft, notice, onPublished, onTaken, onReopen, onRemove }: EditorProps) {
  const { t } = useDesk();
  const navigate = useNavigate();
  const publication = useQuery({
    queryKey: ['publication'],
    queryFn: deskClient.publication,
    staleTime: Infinity,
  });
  const { edited, file, step, saving, error, otherVersion, save, ...editing } = useDraft(draft, onTaken);
  const leaving = useLeaving(saving, editing.isUnsaved, save);
  // What is left behind is not saved on the way out after all.
  const leave = () => {
    editing.discard();
    leaving?.go();
  };
  const [failure, setFailure] = useState<unknown>();
  const faults = useMemo(() => issuesIn(edited), [edited]);
  const { document: source } = draft;
  // What came from no document is judged as it stands, as `npm run check` would.
  const findings = useMemo(
    () => (source ? shownFindings(source.findings, source.joined) : shownFindings(findingsIn(file), [])),
    [source, file],
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
  const [view, setView] = useState<'article' | 'source'>('article');
  const [proof, setProof] = useState(false);
  const go = (finding: ShownFinding) => {
    setCurrent(finding);
    for (const place of [`source-${finding.id}`, `p${places.get(finding.id) ?? 0}`]) {
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
      // Inside a field the browser's own undo goes letter by letter.
      if (!(event.ctrlKey || event.metaKey) || !isKeyZ(event)) return;
      if (event.target instanceof HTMLElement && event.target.closest('input, textarea')) return;
      event.preventDefault();
      step({ do: event.shiftKey ? 'redo' : 'undo' });
    };
    window.addEventListener('keydown', keys);
    return () => window.removeEventListener('keydown', keys);
  }, [step]);

  return (
    <div className={styles.editor} data-view={view} data-alone={source ? undefined : ''}>
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
        view={source ? view : undefined}
        onView={setView}
      >
        <Publishing
          draft={draft}
          issues={faults}
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
          <IssueList issues={faults} />
          {!source && findings.length > 0 && (
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
            issues={faults}
            keepsId={draft.published !== undefined}
            onChange={(about, change) =>
              step({ do: 'change', about, change: (now) => ({ ...now, fields: change(now.fields) }) })
            }
          />
          <ArticlePane
            draftKey={draft.key}
            edited={edited}
            publication={publication.data}
            issues={faults}
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
          />
        </section>
        {source && (
          <section className={styles.source} aria-label={t('pane.document')}>
            <FindingsList
              language={file.language}
              findings={findings}
              formatFindings={source.content.formatFindings}
              current={current}
              onGo={go}
            />
            <DocumentPane
              name={source.name}
              document={source.content}
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

/** The letter where the layout has Latin ones; else the place where Latin layouts have it. */
function isKeyZ({ key, code }: KeyboardEvent): boolean {
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === 'z' : code === 'KeyZ';
}

/** A text that is half typed may be of a shape that nobody judges. */
function findingsIn(article: ArticleFile): Finding[] {
  try {
    return textFindings(article);
  } catch {
    return [];
  }
}
