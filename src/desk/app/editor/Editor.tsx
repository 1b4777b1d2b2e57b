import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { openFindings } from '../../import/findings/openFindings.ts';
import type { Draft } from '../../server/api/draft.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { publicationQuery } from '../deskClient.ts';
import { DocumentPane } from '../document/DocumentPane.tsx';
import { FindingsList } from '../document/FindingsList.tsx';
import { findingBlocks } from '../document/findingBlocks.ts';
import { needsDecision, type ShownFinding, shownFindings } from '../document/shownFinding.ts';
import { PictureAsking } from '../pictures/PictureAsking.tsx';
import { PicturesPanel } from '../pictures/PicturesPanel.tsx';
import { RecordingPanel } from '../recording/RecordingPanel.tsx';
import { useDesk } from '../useDesk.ts';
import { ArticlePane } from './ArticlePane.tsx';
import { BesideOriginal } from './beside/BesideOriginal.tsx';
import { Conflict } from './dialogs/Conflict.tsx';
import { LeaveDialog } from './dialogs/LeaveDialog.tsx';
import { useLeaving } from './dialogs/useLeaving.ts';
import styles from './Editor.module.css';
import { EditorBar } from './EditorBar.tsx';
import { issuesIn, shownBlock } from './editedArticle.ts';
import { FindingSteps } from './FindingSteps.tsx';
import { Fields } from './fields/Fields.tsx';
import { nextFinding } from './findingSteps.ts';
import { IssueList } from './IssueList.tsx';
import { Publishing } from './publishing/Publishing.tsx';
import { type OtherVersion, useDraft } from './useDraft.ts';
import { useHistoryKeys } from './useHistoryKeys.ts';
import { Withdrawing } from './withdrawing/Withdrawing.tsx';

interface EditorProps {
  draft: Draft;
  /** Such as “Published”. */
  notice: string | undefined;
  /** What follows publication: the site. */
  children?: ReactNode;
  onPublished: (draft: Draft) => void;
  /** Called with the version another window saved. */
  onTaken: (facts: OtherVersion) => void;
  /** Discards this draft for the archive's version. */
  onReopen: (id: string) => Promise<void>;
  onRemove: () => Promise<void>;
  onRetracted: (draft: Draft) => void;
  onRemovedPublished: () => void;
}

/** The article as readers will see it beside the document it came from, with its fields, findings and issues. */
export function Editor(props: EditorProps) {
  const { draft, notice, onPublished, onTaken, onReopen, onRemove } = props;
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
  const { settled } = edited;
  const findings = useMemo(
    // Without a document the text itself is checked, as `npm run check` does.
    () => shownFindings(openFindings({ article: file, settled, imported }), imported?.joined ?? []),
    [imported, file, settled],
  );
  const open = useMemo(() => findings.filter(needsDecision), [findings]);
  const places = useMemo(
    () =>
      findingBlocks(
        findings,
        edited.body.map(({ block }) => shownBlock(block, draft.key)),
      ),
    [findings, edited.body, draft.key],
  );
  const [shown, setCurrent] = useState<ShownFinding>();
  // A finding that is mended is none any more.
  const current = shown && findings.find(({ key }) => key === shown.key);
  const [view, setView] = useState<'article' | 'document'>('article');
  const [dropped, setDropped] = useState<File>();
  const [proof, setProof] = useState(false);
  const go = (finding: ShownFinding) => {
    setCurrent(finding);
    for (const place of [`document-${finding.id}`, `p${places.get(finding.id) ?? 0}`]) {
      document.getElementById(place)?.scrollIntoView({ block: 'center' });
    }
  };

  const settle = (finding: ShownFinding) => {
    const { key } = finding;
    const next = nextFinding(open, finding);
    step({ do: 'change', change: (now) => ({ ...now, settled: [...(now.settled ?? []), key] }) });
    if (next && next.key !== finding.key) go(next);
  };

  const remove = async () => {
    await onRemove();
    editing.discard();
    await navigate('/');
  };

  useHistoryKeys(step);

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
        {(open.length > 0 || settled?.length !== 0) && (
          <FindingSteps open={open} current={current} onGo={go} onSettle={settle} />
        )}
        {draft.published && (
          <Withdrawing
            draft={draft}
            save={save}
            onRetracted={(next) => {
              editing.discard();
              props.onRetracted(next);
            }}
            onRemoved={() => {
              editing.discard();
              props.onRemovedPublished();
            }}
          />
        )}
        <Publishing
          draft={draft}
          id={file.id}
          onId={(id) =>
            step({ do: 'change', about: 'id', change: (now) => ({ ...now, fields: { ...now.fields, id } }) })
          }
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
      {props.children}
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
      <PictureAsking
        draftKey={draft.key}
        edited={edited}
        onChange={(change) => step({ do: 'change', change })}
        onRecording={setDropped}
      >
        <div className={styles.panes}>
          <section className={styles.article} aria-label={t('pane.article')} tabIndex={-1}>
            <IssueList issues={issues} />
            {!imported && open.length > 0 && (
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
            <PicturesPanel
              draftKey={draft.key}
              edited={edited}
              onChange={(about, change) => step({ do: 'change', ...(about && { about }), change })}
            />
            <RecordingPanel
              draftKey={draft.key}
              audio={edited.fields.audio}
              language={file.language}
              dropped={dropped}
              onChange={(about, audio) =>
                step({
                  do: 'change',
                  ...(about && { about }),
                  change: ({ fields: { audio: _, ...fields }, ...now }) => ({
                    ...now,
                    fields: { ...fields, ...(audio && { audio }) },
                  }),
                })
              }
            />
            {file.translationOf && (
              <BesideOriginal
                key={file.translationOf}
                file={file}
                originalId={file.translationOf}
                onChange={(alignment) =>
                  step({
                    do: 'change',
                    change: ({ fields: { alignment: _, ...fields }, ...now }) => ({
                      ...now,
                      fields: alignment ? { ...fields, alignment } : fields,
                    }),
                  })
                }
              />
            )}
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
      </PictureAsking>
    </div>
  );
}
