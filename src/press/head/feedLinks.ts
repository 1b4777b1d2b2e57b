import { type Worded, wordingFor } from '../../contract/labels.ts';
import { everything, listAddress, sectionList } from '../../contract/listNames.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { isolate } from '../../language/isolate.ts';
import { absolute } from './headPage.ts';
import { headTag } from './headTag.ts';
import { inOneLine } from './plainLine.ts';
import type { Subject } from './subject.ts';

const formats = [
  { file: 'feed.xml', type: 'application/atom+xml', label: isolate('Atom', 'en') },
  { file: 'rss.xml', type: 'application/rss+xml', label: isolate('RSS', 'en') },
  { file: 'feed.json', type: 'application/feed+json', label: isolate('JSON Feed', 'en') },
];

interface Feed {
  list: string;
  name: Worded[];
}

/** The feeds of a page, for programs that look for them: a list's own, an article's section's, else the whole. */
export function feedLinks(subject: Subject, publication: Publication): string[] {
  return feedsOf(subject).flatMap(({ list, name }) => {
    const title = inOneLine([wordingFor(publication.name, defaultChromeLanguage), ...name]);
    const folder = absolute(publication, listAddress(list)).replace(/\/$/, '');
    return formats.map(({ file, type, label }) =>
      headTag('link', { rel: 'alternate', type, title: `${title} · ${label}`, href: `${folder}/${file}` }),
    );
  });
}

function feedsOf(subject: Subject): Feed[] {
  const whole: Feed = { list: everything, name: [] };
  if (subject.kind === 'article' && subject.section) {
    const name = [wordingFor(subject.section.label, defaultChromeLanguage)];
    return [{ list: sectionList(subject.section.id), name }, whole];
  }
  if (subject.kind !== 'list' || subject.list === everything) return [whole];
  // The steps as far as the list itself: a numbered page has one more.
  const end = subject.steps.findIndex((step) => step.address === listAddress(subject.list));
  return [{ list: subject.list, name: subject.steps.slice(0, end + 1).map((step) => step.name) }];
}
