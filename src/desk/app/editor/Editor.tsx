import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Draft } from '../../server/api/draft.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { publicationQuery } from '../deskClient.ts';
import { FindingsList } from '../document/FindingsList.tsx';
import { PictureAsking } from '../pictures/PictureAsking.tsx';
import { useRecording } from '../recording/useRecording.ts';
import { withRecording } from '../recording/withRecording.ts';
import { useDesk } from '../useDesk.ts';
import { ArticlePane } from './ArticlePane.tsx';
import { ArticlePanels } from './ArticlePanels.tsx';
import { Conflict } from './dialogs/Conflict.tsx';
import { LeaveDialog } from './dialogs/LeaveDialog.tsx';
import { useLeaving } from './dialogs/useLeaving.ts';
import styles from './Editor.module.css';
import { EditorBar } from './EditorBar.tsx';
import { issuesIn } from './editedArticle.ts';
import { FindingSteps } from './FindingSteps.tsx';
import { ImportedDocument } from './ImportedDocument.tsx';
import { IssueList } from './IssueList.tsx';
import { Publishing } from './publishing/Publishing.tsx';
import { type OtherVersion, useDraft } from './useDraft.ts';
import { useFindings } from './useFindings.ts';
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
  const { edited, file, step, change, saving, save, discard, ...editing } = useDraft(draft, onTaken);
  const recording = useRecording(draft.key, edited.fields.audio, (audio) =>
    change(undefined, withRecording(audio)),
  );
  const { isUnsaved, isDiscarded } = editing;
  const isRecording = recording.isUnderWay;
  const leaving = useLeaving({ saving, isUnsaved, save, isRecording, isDiscarded });
  const leave = () => {
    // Otherwise the changes would still be saved on the way out.
    if (leaving?.what === 'text') discard();
    leaving?.go();
  };
  const [failure, setFailure] = useState<unknown>();
  const issues = useMemo(() => issuesIn(edited), [edited]);
  const { document: imported } = draft;
  const { findings, open, places, current, go, settle } = useFindings(draft, edited, file, change);
  const [view, setView] = useState<'article' | 'document'>('article');
  const [proof, setProof] = useState(false);
  // What the article waits for is shown in place of publishing or withdrawing it.
  const waitsFor = isRecording ? 'field-audio' : undefined;

  const remove = async () => {
    await onRemove();
    discard();
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
        {(open.length > 0 || edited.settled?.length !== 0) && (
          <FindingSteps open={open} current={current} onGo={go} onSettle={settle} />
        )}
        {draft.published && (
          <Withdrawing
            draft={draft}
            waitsFor={waitsFor}
            save={save}
            onRetracted={(next) => {
              discard();
              props.onRetracted(next);
            }}
            onRemoved={() => {
              discard();
              props.onRemovedPublished();
            }}
          />
        )}
        <Publishing
          draft={draft}
          id={file.id}
          onId={(id) => change('id', (now) => ({ ...now, fields: { ...now.fields, id } }))}
          waitsFor={issues.length > 0 ? 'issues' : waitsFor}
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
      {saving === 'failed' && <DeskErrorMessage error={editing.error} />}
      {Boolean(failure) && <DeskErrorMessage error={failure} />}
      {editing.otherVersion && (
        <Conflict
          what="stale"
          onMine={() => editing.resolveConflict(true)}
          onTheirs={() => editing.resolveConflict(false)}
        />
      )}
      {leaving && <LeaveDialog what={leaving.what} onStay={leaving.stay} onGo={leave} />}
      <PictureAsking
        draftKey={draft.key}
        edited={edited}
        onChange={(make) => change(undefined, make)}
        onRecordings={recording.offer}
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
            <ArticlePanels
              draftKey={draft.key}
              edited={edited}
              file={file}
              issues={issues}
              isPublished={draft.published !== undefined}
              recording={recording}
              onChange={change}
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
              onChange={(about, make) => change(about, (now) => ({ ...now, body: make(now.body) }))}
              onHistory={(what) => step({ do: what })}
            />
          </section>
          {imported && (
            <ImportedDocument
              imported={imported}
              language={file.language}
              findings={findings}
              current={current}
              onGo={go}
            />
          )}
        </div>
      </PictureAsking>
    </div>
  );
}
