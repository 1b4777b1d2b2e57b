import { articleAddress } from '../../contract/articlePath.ts';
import type { RelatedArticles } from '../../contract/listSchema.ts';
import { attributesOf } from '../../language/attributes.ts';
import { languageOf } from '../../language/languages.ts';
import { PageLink } from '../../typography/PageLink.tsx';
import type { SayBeside } from './besideWords.ts';
import { nameOfVersion } from './chooseVersion.ts';

interface BesideToolsProps {
  id: string;
  versions: RelatedArticles['versions'];
  /** The one that is shown beside the article. */
  version: RelatedArticles['versions'][number] | undefined;
  isTapped: boolean;
  say: SayBeside;
}

/** Which version stands beside an article, and whether all of it is shown: as addresses, so that Back and a shared link keep it. */
export function BesideTools({ id, versions, version, isTapped, say }: BesideToolsProps) {
  const address = (name: string, tap: boolean) =>
    `${articleAddress(id)}?beside=${encodeURIComponent(name)}${tap ? '&tap' : ''}`;
  const current = (isCurrent: boolean) => (isCurrent ? ('true' as const) : undefined);
  return (
    <div className="beside-tools">
      <PageLink to={articleAddress(id)}>{say('beside.alone')}</PageLink>
      <nav aria-label={say('beside.version')}>
        {versions.map((one) => (
          <PageLink
            key={one.id}
            to={address(nameOfVersion(versions, one), isTapped)}
            title={one.title}
            aria-current={current(one === version)}
            {...attributesOf(one.language)}
          >
            {languageOf(one.language).name}
          </PageLink>
        ))}
      </nav>
      {version && (
        <nav aria-label={say('beside.show')}>
          {[false, true].map((tap) => (
            <PageLink
              key={String(tap)}
              to={address(nameOfVersion(versions, version), tap)}
              aria-current={current(tap === isTapped)}
            >
              {say(tap ? 'beside.tap' : 'beside.always')}
            </PageLink>
          ))}
        </nav>
      )}
    </div>
  );
}
