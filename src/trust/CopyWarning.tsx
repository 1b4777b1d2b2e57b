import type { ReactNode } from 'react';
import { mirrorsAddress } from '../contract/trust/aboutPages.ts';
import { addStyle } from '../controls/addStyle.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { PageLink } from '../typography/PageLink.tsx';
import css from './copyWarning.css?inline';
import type { SayTrust } from './trustWords.ts';

interface CopyWarningProps {
  /** What is not as the publication signed it. */
  children: ReactNode;
  /** What its reader can do, and the publication's own address of it; without, there is nothing to do. */
  way?: { todo: string; own: string } | undefined;
  say: SayTrust;
}

/** Says that something on this copy is not the publication's, and where the publication's own is. */
export function CopyWarning({ children, way, say }: CopyWarningProps) {
  addStyle(css);
  const { attributes } = useI18n();
  return (
    <div className="copy-warning" role="alert" {...attributes}>
      {children}
      {way && (
        <>
          <p>{way.todo}</p>
          <p>
            <a href={way.own}>{say('article.own')}</a> <PageLink to={mirrorsAddress}>{say('see')}</PageLink>
          </p>
        </>
      )}
    </div>
  );
}
