import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useCallback, useMemo } from 'react';
import { articlePath } from '../../contract/articlePath.ts';
import { fetchContent } from '../../data/contentReader.ts';
import { createQueryClient } from '../../data/queryClient.ts';
import { formatDay } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { PageLink } from '../../typography/PageLink.tsx';
import type { Library } from '../database.ts';
import { FaultMessage } from '../marks/FaultMessage.tsx';
import { dayOf } from '../saved/dayOf.ts';
import { useKept } from '../useKept.ts';
import type { SayShelf } from '../words/shelfWords.ts';

interface KeptCopyProps {
  id: string;
  say: SayShelf;
  /** The article's page: another room's. */
  children: ReactNode;
}

/** The copy of an article that this device keeps, whatever has become of the article since. */
export function KeptCopy({ id, say, children }: KeptCopyProps) {
  const { language } = useI18n();
  const read = useCallback(
    (library: Library) => Promise.all([library.get('saved', id), library.get('articles', id)]),
    [id],
  );
  const { value, fault } = useKept(read);
  const [entry, article] = value ?? [];
  const text = article?.text;
  const client = useMemo(
    // The article as it is kept; all else as ever.
    () =>
      createQueryClient(
        async (path, signal) => (path === articlePath(id) && text) || fetchContent(path, signal),
      ),
    [id, text],
  );
  const saved = dayOf(entry?.at ?? 0);
  return (
    <>
      <p>
        <PageLink to="/saved">{say('saved.back')}</PageLink>
      </p>
      <FaultMessage fault={fault} />
      {value && !article && <p>{say('saved.notThere')}</p>}
      {article && (
        <>
          {entry && (
            <p>
              {say('saved.copy')} <time dateTime={saved}>{formatDay(saved, language)}</time>
            </p>
          )}
          {/* A query stays with the client that it began with. */}
          <QueryClientProvider key={article.at} client={client}>
            {children}
          </QueryClientProvider>
        </>
      )}
    </>
  );
}
