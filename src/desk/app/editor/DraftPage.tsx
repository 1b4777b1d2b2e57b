import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import type { Draft } from '../../server/api/draft.ts';
import { DeskErrorMessage } from '../DeskErrorMessage.tsx';
import { deskClient } from '../deskClient.ts';
import { SitePanel } from '../site/SitePanel.tsx';
import { useDesk } from '../useDesk.ts';
import { Editor } from './Editor.tsx';
import { RetractedArticle } from './withdrawing/RetractedArticle.tsx';

/** One article on the desk. */
export function DraftPage() {
  const { key = '' } = useParams();
  const { t } = useDesk();
  const client = useQueryClient();
  const navigate = useNavigate();
  const [published, setPublished] = useState<string>();
  // Counts how often the editor restarted from the archive's version.
  const [beginning, setBeginning] = useState(0);
  // As it was opened: typed text belongs to the page until it is saved.
  const draft = useQuery({
    queryKey: ['draft', key],
    queryFn: () => deskClient.draft(key),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
  if (draft.isError) {
    return (
      <>
        <h1>{t('draft.missing')}</h1>
        <DeskErrorMessage error={draft.error} />
        <p>
          <Link to="/">{t('toList')}</Link>
        </p>
      </>
    );
  }
  if (!draft.data) return <p role="status">{t('loading')}</p>;
  const show = (next: Draft) => client.setQueryData(['draft', key], next);
  const begin = (next: Draft) => {
    show(next);
    setBeginning((times) => times + 1);
  };
  const goToList = () => void navigate('/');
  if (draft.data.article.retraction && !draft.data.changed) {
    return (
      <RetractedArticle key={draft.data.revision} draft={draft.data} onChanged={begin} onRemoved={goToList} />
    );
  }
  return (
    <Editor
      key={`${key} ${beginning}`}
      draft={draft.data}
      notice={published && t('publish.done', { id: published })}
      onRetracted={begin}
      onRemovedPublished={goToList}
      onPublished={(next) => {
        begin(next);
        setPublished(next.article.id);
      }}
      onTaken={(facts) => show({ ...draft.data, ...facts })}
      onReopen={async (id) => {
        await deskClient.open(id, true);
        begin(await deskClient.draft(key));
        setPublished(undefined);
      }}
      onRemove={async () => {
        await deskClient.remove(key);
      }}
    >
      {published && <SitePanel id={published} />}
    </Editor>
  );
}
