import { useQuery } from '@tanstack/react-query';
import { mirrorsAddress } from '../../contract/trust/aboutPages.ts';
import { policyNames, policyTitles } from '../../contract/trust/policyAddress.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { addLaterWords } from '../../language/later/addLaterWords.ts';
import { Anchor } from '../../typography/Anchor.tsx';
import { hasMirrorsPage } from '../copies/hasMirrorsPage.ts';
import { trustQuery } from './trustQueries.ts';

/** What the publication tells of how it works, and its onion address; where neither is there or can be had, nothing. */
export function PolicyLinks() {
  const { t, i18n } = useI18n();
  addLaterWords(i18n);
  const facts = useQuery(trustQuery).data;
  const { policies = {}, onion } = facts ?? {};
  const hasMirrors = facts !== undefined && hasMirrorsPage(facts);
  const links = policyNames.flatMap((name) => {
    const address = policies[name];
    return address === undefined ? [] : [{ name, address }];
  });
  if (links.length === 0 && onion === undefined && !hasMirrors) return null;
  return (
    <section>
      {links.map(({ name, address }) => (
        <p key={name}>
          <Anchor href={address}>{t(policyTitles[name])}</Anchor>
        </p>
      ))}
      {hasMirrors && (
        <p>
          <Anchor href={mirrorsAddress}>{t('about.mirrors')}</Anchor>
        </p>
      )}
      {onion !== undefined && (
        <p>
          <bdi lang="en" dir="ltr">
            <Anchor href={onion}>{onion.replace('http://', '')}</Anchor>
          </bdi>
        </p>
      )}
    </section>
  );
}
