import { type QueryClient, useQuery } from '@tanstack/react-query';
import { NameLink } from '../../article/NameLink.tsx';
import { ErrorMessage } from '../../chrome/ErrorMessage.tsx';
import { Loading } from '../../chrome/Loading.tsx';
import { ownTextFirst } from '../../contract/localizedText.ts';
import { isPolicyName, type PolicyName, policyTitles } from '../../contract/trust/policyAddress.ts';
import { reasonOf } from '../../data/dataError.ts';
import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { languageOf } from '../../language/languages.ts';
import { addLaterWords } from '../../language/later/addLaterWords.ts';
import about from '../AboutPage.module.css';
import { PageTitle } from '../PageTitle.tsx';
import { PolicyText } from './PolicyText.tsx';
import sheet from './policies.css?url';
import { policyQuery } from './trustQueries.ts';

/** Fills the cache for a policy. @returns whether there is such a page */
export async function loadPolicy(client: QueryClient, policy: string): Promise<boolean> {
  if (!isPolicyName(policy)) return false;
  const query = policyQuery(policy);
  await client.prefetchQuery(query);
  return reasonOf(client.getQueryState(query.queryKey)?.error) !== 'missing';
}

/** A policy in the reader's language, and folded away below it in the others. */
export function PolicyPage({ policy }: { policy: string }) {
  return isPolicyName(policy) ? <Policy name={policy} /> : <Loading />;
}

function Policy({ name }: { name: PolicyName }) {
  const { t, language, i18n } = useI18n();
  addLaterWords(i18n);
  const { data: words, isError, error, refetch } = useQuery(policyQuery(name));
  const title = t(policyTitles[name]);
  const tags = Object.fromEntries(Object.keys(words ?? {}).map((tag) => [tag, tag]));
  const [own, ...others] = words ? ownTextFirst(tags, language).map((one) => one.language) : [];
  const blocksIn = (tag: string) => words?.[tag] ?? [];
  return (
    <div className={about.about}>
      <link rel="stylesheet" href={sheet} precedence="page" />
      <PageTitle parts={[{ text: title, language }]} />
      <p className="policy-step">
        <NameLink address="/about">{t('about.title')}</NameLink>
      </p>
      <h1 tabIndex={-1}>{title}</h1>
      {isError && !words && <ErrorMessage what="page" level={2} error={error} onRetry={refetch} />}
      {!isError && !words && <Loading />}
      {own !== undefined && <PolicyText blocks={blocksIn(own)} language={own} />}
      {others.map((tag) => (
        <details key={tag} className="policy-other">
          <summary>
            <bdi {...attributesOf(tag)}>{languageOf(tag).name}</bdi>
          </summary>
          <PolicyText blocks={blocksIn(tag)} language={tag} />
        </details>
      ))}
    </div>
  );
}
