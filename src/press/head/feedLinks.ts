import { allArticles, listAddress, sectionList } from '../../contract/lists.ts';
import { type LocalizedText, localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { isolateText } from '../../contract/text/isolateText.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { absolute } from './headPage.ts';
import { headTag } from './headTag.ts';
import { joinedLine } from './plainLine.ts';
import type { Subject } from './subject.ts';

const formats = [
  { file: 'feed.xml', type: 'application/atom+xml', label: isolateText('Atom', 'en') },
  { file: 'rss.xml', type: 'application/rss+xml', label: isolateText('RSS', 'en') },
  { file: 'feed.json', type: 'application/feed+json', label: isolateText('JSON Feed', 'en') },
];

interface LinkedFeed {
  list: string;
  name: LocalizedText[];
}

/** The feeds of a page, for feed discovery: a list's own, an article's section's, else those of all articles. */
export function feedLinks(subject: Subject, publication: Publication): string[] {
  return feedsOf(subject).flatMap(({ list, name }) => {
    const title = joinedLine([localizedText(publication.name, defaultChromeLanguage), ...name]);
    const folder = absolute(publication, listAddress(list)).replace(/\/$/, '');
    return formats.map(({ file, type, label }) =>
      headTag('link', { rel: 'alternate', type, title: `${title} · ${label}`, href: `${folder}/${file}` }),
    );
  });
}

function feedsOf(subject: Subject): LinkedFeed[] {
  const whole: LinkedFeed = { list: allArticles, name: [] };
  if (subject.kind === 'article' && subject.section) {
    const name = [localizedText(subject.section.label, defaultChromeLanguage)];
    return [{ list: sectionList(subject.section.id), name }, whole];
  }
  if (subject.kind !== 'list' || subject.list === allArticles) return [whole];
  return [{ list: subject.list, name: subject.names }];
}
