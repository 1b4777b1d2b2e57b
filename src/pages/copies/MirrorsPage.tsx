import { type QueryClient, useQuery } from '@tanstack/react-query';
import { NameLink } from '../../article/NameLink.tsx';
import { ErrorMessage } from '../../chrome/ErrorMessage.tsx';
import { Loading } from '../../chrome/Loading.tsx';
import { useI18n } from '../../language/I18nProvider.tsx';
import { addLaterWords } from '../../language/later/addLaterWords.ts';
import { publicationQuery } from '../../publication/publicationQuery.ts';
import { useTrustWords } from '../../trust/trustWords.ts';
import about from '../AboutPage.module.css';
import { Late } from '../late/Late.tsx';
import { PageTitle } from '../PageTitle.tsx';
import { trustQuery } from '../policies/trustQueries.ts';
import { AddressRow } from './AddressRow.tsx';
import { hasMirrorsPage } from './hasMirrorsPage.ts';
import { KeyLetters } from './KeyLetters.tsx';
import sheet from './mirrors.css?url';

/** Fills the cache. @returns whether there is such a page */
export async function loadMirrors(client: QueryClient): Promise<boolean> {
  await client.prefetchQuery(trustQuery);
  const facts = client.getQueryData(trustQuery.queryKey);
  // Without the file it is not known: the page says so.
  return !facts || hasMirrorsPage(facts);
}

/** The publication's addresses in the order in which they are tried, as text and code, and the key by which copies are checked. */
export function MirrorsPage() {
  const { t, language, i18n } = useI18n();
  addLaterWords(i18n);
  const say = useTrustWords();
  const { data: publication } = useQuery(publicationQuery);
  const { data: facts, isError, error, refetch } = useQuery(trustQuery);
  const { origin } = publication ?? {};
  const { mirrors = [], onion, key, letters } = facts ?? {};
  const addresses = new Set([origin, ...mirrors, onion].filter((one) => one !== undefined));
  return (
    <div className={about.about}>
      <link rel="stylesheet" href={sheet} precedence="page" />
      <PageTitle parts={[{ text: t('about.mirrors'), language }]} />
      <p className="copies-step">
        <NameLink address="/about">{t('about.title')}</NameLink>
      </p>
      <h1 tabIndex={-1}>{t('about.mirrors')}</h1>
      {isError && !facts && <ErrorMessage what="page" level={2} error={error} onRetry={refetch} />}
      {!isError && !(facts && say) && <Loading />}
      {facts && say && (
        <>
          {addresses.size > 1 && <p>{say('page.lead')}</p>}
          <ol className="copies">
            {[...addresses].map((address) => (
              <AddressRow key={address} address={address} say={say} />
            ))}
          </ol>
          {key !== undefined && letters !== undefined && (
            <section>
              <h2>{say('key.title')}</h2>
              <KeyLetters letters={letters} say={say} />
              <Late part="DeviceKey" props={{}} />
            </section>
          )}
        </>
      )}
    </div>
  );
}
