import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import bodyStyles from '../../../article/ArticleBody.module.css';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { deskClient } from '../deskClient.ts';
import type { ShownFinding } from '../document/shownFinding.ts';
import type { KeyedBlock } from '../editor/editedArticle.ts';
import { useDesk } from '../useDesk.ts';
import { BlockFindings } from './BlockFindings.tsx';
import { BlockPortal } from './BlockPortal.tsx';
import styles from './BodyEditor.module.css';
import { PasteNotice } from './paste/PasteNotice.tsx';
import { framesKey } from './plugins/blockFrames.ts';
import { TextToolbar, type ToolbarHandle } from './toolbar/TextToolbar.tsx';
import { useBodyView } from './useBodyView.ts';

interface BodyEditorProps {
  draftKey: string;
  body: readonly KeyedBlock[];
  /** The article's. */
  language: string;
  findings: readonly ShownFinding[];
  /** The block of each finding, from 1. */
  places: ReadonlyMap<string, number>;
  current: ShownFinding | undefined;
  /** The numbers of the blocks with an issue. */
  issues: ReadonlySet<number>;
  onFinding: (finding: ShownFinding) => void;
  onChange: (about: string | undefined, body: readonly KeyedBlock[]) => void;
  onHistory: (what: 'undo' | 'redo') => void;
}

/** The article's text as readers see it, edited where it stands. */
export function BodyEditor(props: BodyEditorProps) {
  const { draftKey, body, language, findings, places, current, issues, onFinding, onChange, onHistory } =
    props;
  const { t, attributes } = useDesk();
  const toolbar = useRef<ToolbarHandle>(null);
  const [lost, setLost] = useState<readonly string[]>([]);
  const [failure, setFailure] = useState<unknown>();
  const { mount, view, portals } = useBodyView(
    {
      body,
      language,
      labelledBy: 'body-label',
      labels: {
        cite: t('block.cite'),
        attribution: t('block.attribution'),
        caption: t('block.caption'),
        note: (figures) => t('note.goTo', { number: figures }),
      },
      link: () => toolbar.current?.openLink(),
      tools: () => toolbar.current?.focus(),
      pasting: {
        read: deskClient.paste,
        onLost: (messages) => {
          setLost(messages);
          setFailure(undefined);
        },
        onFailure: setFailure,
      },
      onChange,
      onHistory,
    },
    `${bodyStyles.body} ${styles.text}`,
  );
  const shown = useSyncExternalStore(portals.subscribe, portals.snapshot);
  useLayoutEffect(() => {
    // With the article's language the view has changed in this very render.
    if (!view || view.isDestroyed) return;
    const byBlock = Map.groupBy(
      findings.filter(({ id }) => places.has(id)),
      ({ id }) => places.get(id) ?? 0,
    );
    const ids = new Map([...byBlock].map(([block, some]) => [block, some.map(({ id }) => id)]));
    const marked = current && places.get(current.id);
    view.dispatch(view.state.tr.setMeta(framesKey, { findings: ids, marked, issues }));
  }, [view, findings, places, current, issues]);
  return (
    <>
      <div {...attributes}>
        <h2 id="body-label" className="visually-hidden">
          {t('field.body')}
        </h2>
        <p id="body-label-hint" className="visually-hidden">
          {t('text.hint')}
        </p>
      </div>
      {view && <TextToolbar ref={toolbar} view={view} />}
      <PasteNotice lost={lost} onClose={() => setLost([])} />
      {failure !== undefined && (
        <div {...attributes}>
          <DeskErrorMessage error={failure} />
          <p>{t('paste.plain')}</p>
        </div>
      )}
      <div ref={mount} />
      {view &&
        shown.map((portal) =>
          createPortal(
            portal.kind === 'findings' ? (
              <BlockFindings
                findings={findings.filter(({ id }) => places.get(id) === portal.block)}
                current={current}
                onFinding={onFinding}
              />
            ) : (
              <BlockPortal view={view} portal={portal} draftKey={draftKey} language={language} />
            ),
            portal.host,
          ),
        )}
    </>
  );
}
