import type { ReactNode } from 'react';
import { articleAddress } from '../../contract/articlePath.ts';
import { attributesOf } from '../../language/attributes.ts';
import { formatDay } from '../../language/dates.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { languageOf } from '../../language/languages.ts';
import { Isolate } from '../../typography/Isolate.tsx';
import { OwnOrder } from '../../typography/OwnOrder.tsx';
import { PageLink } from '../../typography/PageLink.tsx';
import { dayOf } from '../saved/dayOf.ts';
import { keptAddress } from '../saved/keptAddress.ts';
import { StandingNow } from '../saved/StandingNow.tsx';
import type { SavedRow } from '../saved/savedStore.ts';
import type { SayShelf } from '../words/shelfWords.ts';

interface SavedRowViewProps {
  row: SavedRow;
  say: SayShelf;
  /** Shares the article: another room's. */
  share: ReactNode;
  onRemove: () => void;
  onFetch: () => void;
}

/** An article of the saved list, how it is kept, and what can be done with it. */
export function SavedRowView({ row, say, share, onRemove, onFetch }: SavedRowViewProps) {
  const { language: chrome } = useI18n();
  const { id, language, title, gone } = row;
  const day = id.slice(0, 10);
  const saved = dayOf(row.at);
  const isLacking = row.state === 'wanted' || !row.isThere || row.missing > 0;
  return (
    <article>
      <p className="library-facts">
        <Isolate language={language}>{languageOf(language).name}</Isolate>
        <time dateTime={day}>{formatDay(day, chrome)}</time>
        <span>
          {say('saved.on')} <time dateTime={saved}>{formatDay(saved, chrome)}</time>
        </span>
      </p>
      <h2 className="library-title" data-words {...attributesOf(language)}>
        <PageLink to={gone ? keptAddress(id) : articleAddress(id)}>
          <OwnOrder text={title} language={language} />
        </PageLink>
      </h2>
      <div className="library-notes">
        {row.state === 'wanted' && !gone && <span>{say('saved.wanted')}</span>}
        {row.state === 'kept' && !row.isThere && <span>{say('saved.unreadable')}</span>}
        {row.isThere && row.missing > 0 && <span>{say('saved.missing', { count: row.missing })}</span>}
        <StandingNow entry={row} />
        {isLacking && !gone && (
          <button type="button" onClick={onFetch}>
            {say('saved.fetch')}
          </button>
        )}
      </div>
      <div className="library-notes">
        {share}
        <button type="button" className="library-remove" onClick={onRemove}>
          {say('saved.remove')} <span className="visually-hidden">{title}</span>
        </button>
      </div>
    </article>
  );
}
