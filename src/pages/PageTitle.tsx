import { useQuery } from '@tanstack/react-query';
import { type Worded, wordingFor } from '../contract/labels.ts';
import { useChrome } from '../language/Chrome.tsx';
import { isolate } from '../language/isolate.ts';
import { publicationQuery } from '../publication/publicationQuery.ts';

/** The document's title: the page's parts, then the publication's name, each isolated, in the order of the chrome. */
export function PageTitle({ parts }: { parts: Worded[] }) {
  const { t, language } = useChrome();
  const { data: publication } = useQuery(publicationQuery);
  const name = publication ? [wordingFor(publication.name, language)] : [];
  const all = [...parts, ...name];
  if (all.length === 0) all.push({ text: t('front.lead'), language });
  return <title>{all.map((part) => isolate(part.text, part.language)).join(' · ')}</title>;
}
