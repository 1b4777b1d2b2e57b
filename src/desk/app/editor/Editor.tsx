import { useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import type { Flag } from '../../formats/findings.ts';
import type { ArticleFile } from '../../formats/importedDocument.ts';
import { textFlags } from '../../import/flags/textFlags.ts';
import type { Draft } from '../../server/deskShapes.ts';
import { askDesk } from '../askDesk.ts';
import { blocksOf } from '../source/blockOf.ts';
import { FindingsList } from '../source/FindingsList.tsx';
import { type Finding, findingsOf } from '../source/findings.ts';
import { SourcePane } from '../source/SourcePane.tsx';
import { Trouble } from '../Trouble.tsx';
import { useDesk } from '../useDesk.ts';
import { ArticlePane } from './ArticlePane.tsx';
import { Bar } from './Bar.tsx';
import { Conflict } from './dialogs/Conflict.tsx';
import { LeaveDialog } from './dialogs/LeaveDialog.tsx';
import { useLeaving } from './dialogs/useLeaving.ts';
import styles from './Editor.module.css';
import { faultsIn, shownBlock } from './editedArticle.ts';
import { FaultList } from './FaultList.tsx';
import { Fields } from './fields/Fields.tsx';
import { Publishing } from './Publishing.tsx';
import { type Theirs, useDraft } from './useDraft.ts';

interface EditorProps {
  draft: Draft;
  /** What has just become of it. */
  notice: string | undefined;
  onPublished: (draft: Draft) => void;
  /** Told what another window has made of the draft. */
  onTaken: (facts: Theirs) => void;
  /** Gives up what is here for what the archive holds. */
  onAnew: (id: string) => Promise<void>;
  onRemove: () => Promise<void>;
}

/** The article as it will be read, beside the document it came from; its fields; what is doubtful in it and what is missing. */
export function Editor({ draft, notice, onPublished, onTaken, onAnew, onRemove }: EditorProps) {
  const { t } = useDesk();
  const navigate = useNavigate();
  const publication = useQuery({
    queryKey: ['publication'],
    queryFn: askDesk.publication,
    staleTime: Infinity,
  });
  const { edited, file, step, saving, fault, theirs, save, ...editing } = useDraft(draft, onTaken);
  const leaving = useLeaving(saving, editing.isUnsaved, save);
  // What is left behind is not saved on the way out after all.
  const leave = () => {
    editing.discard();
    leaving?.go();
  };
  const [trouble, setTrouble] = useState<unknown>();
  const faults = useMemo(() => faultsIn(edited), [edited]);
  const { document: source } = draft;
  // What came from no document is judged as it stands, as `npm run check` would.
  const findings = useMemo(
    () => (source ? findingsOf(source.flags, source.joined) : findingsOf(doubtsIn(file), [])),
    [source, file],
  );
  const places = useMemo(
    () =>
      blocksOf(
        findings,
        edited.body.map(({ block }) => shownBlock(block, draft.key)),
      ),
    [findings, edited.body, draft.key],
  );
  const [current, setCurrent] = useState<Finding>();
  const [view, setView] = useState<'article' | 'source'>('article');
  const [proof, setProof] = useState(false);
  const go = (finding: Finding) => {
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
      <Bar
        saving={saving}
        published={draft.published !== undefined}
        canUndo={editing.canUndo}
        canRedo={editing.canRedo}
        proof={proof}
        onProof={setProof}
        onStep={(what) => step({ do: what })}
        onSave={() => void save().catch(() => {})}
        onList={() => void navigate('/')}
        onRemove={() => void remove().catch(setTrouble)}
        view={source ? view : undefined}
        onView={setView}
      >
        <Publishing
          draft={draft}
          faults={faults}
          save={save}
          onPublished={onPublished}
          onConflict={editing.meet}
          onAnew={() => onAnew(file.id)}
        />
      </Bar>
      <p role="status" className={styles.notice}>
        {notice}
      </p>
      {saving === 'failed' && <Trouble error={fault} />}
      {Boolean(trouble) && <Trouble error={trouble} />}
      {theirs && (
        <Conflict what="stale" onMine={() => editing.settle(true)} onTheirs={() => editing.settle(false)} />
      )}
      {leaving && <LeaveDialog onStay={leaving.stay} onGo={leave} />}
      <div className={styles.panes}>
        <section className={styles.article} aria-label={t('pane.article')} tabIndex={-1}>
          <FaultList faults={faults} />
          {!source && findings.length > 0 && (
            <FindingsList
              findings={findings}
              losses={[]}
              language={file.language}
              current={current}
              onGo={go}
            />
          )}
          <Fields
            fields={edited.fields}
            faults={faults}
            keepsId={draft.published !== undefined}
            onChange={(about, change) =>
              step({ do: 'change', about, change: (now) => ({ ...now, fields: change(now.fields) }) })
            }
          />
          <ArticlePane
            draftKey={draft.key}
            edited={edited}
            publication={publication.data}
            faults={faults}
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
          <section className={styles.source} aria-label={t('pane.source')}>
            <FindingsList
              language={file.language}
              findings={findings}
              losses={source.source.losses}
              current={current}
              onGo={go}
            />
            <SourcePane
              name={source.name}
              source={source.source}
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
function doubtsIn(article: ArticleFile): Flag[] {
  try {
    return textFlags(article);
  } catch {
    return [];
  }
}
