import { useQuery } from '@tanstack/react-query';
import { type LocalizedText, localizedText } from '../contract/localizedText.ts';
import { isolateText } from '../contract/text/isolateText.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { publicationQuery } from '../publication/publicationQuery.ts';

/** The document's title: the page's parts, then the publication's name, each isolated, in the chrome's direction. */
export function PageTitle({ parts }: { parts: LocalizedText[] }) {
  const { t, language } = useI18n();
  const { data: publication } = useQuery(publicationQuery);
  const name = publication ? [localizedText(publication.name, language)] : [];
  const all = [...parts, ...name];
  if (all.length === 0) all.push({ text: t('front.lead'), language });
  return <title>{all.map((part) => isolateText(part.text, part.language)).join(' · ')}</title>;
}
