import type { Article } from '../../contract/articleSchema.ts';
import { listSteps, parseList } from '../../contract/lists.ts';
import { type LocalizedText, ownTextFirst, sectionOf } from '../../contract/localizedText.ts';
import type { Label, Publication } from '../../contract/publicationSchema.ts';
import { monthName, otherMonths } from '../../language/late/months.ts';

interface Named {
  publication: Publication;
  /** The booklet's chrome. */
  language: string;
  articles: readonly Article[];
  /** The list's name, if it is called after what articles name. */
  name: Label | undefined;
}

/** What a list's booklet is called, and its other names: a month's in the other calendar, and the section if all of it is of one. */
export function bookletNames(
  list: string | undefined,
  { publication, language, articles, name }: Named,
): LocalizedText[] {
  const parsed = list === undefined ? undefined : parseList(list);
  const sections = new Set(articles.map((article) => sectionOf(publication, article.language)));
  const [section] = sections;
  const label = sections.size === 1 && section ? ownTextFirst(section.label, language) : [];
  if (parsed?.kind === 'section') return label;
  if (parsed?.kind === 'month') {
    const month = { year: Number(parsed.year), month: Number(parsed.month) };
    const texts = [monthName(month, language), otherMonths(month, language) ?? ''];
    return [...texts.filter((text) => text !== '').map((text) => ({ text, language })), ...label];
  }
  const own = name
    ? ownTextFirst(name, language).slice(0, 1)
    : listSteps(list ?? '', { publication, language })
        .slice(-1)
        .map((step) => step.name);
  return own.length > 0 ? [...own, ...label] : [];
}
