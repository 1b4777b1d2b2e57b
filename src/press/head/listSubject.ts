import { allArticles, listAddress, sectionList } from '../../contract/listNames.ts';
import type { Archive, StoredListPage } from '../../contract/listSchema.ts';
import { type LocalizedText, localizedText } from '../../contract/localizedText.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { firstListPage, numberedListPage, type ShownListPage } from '../../contract/shownListPage.ts';
import { defaultChromeLanguage } from '../../language/chromeLanguages.ts';
import { languageOf } from '../../language/languages.ts';
import { defaultTranslation, pageNumberText } from './defaultTranslation.ts';
import { type HeadPage, queryData } from './headPage.ts';

/** A step of the way from the home page to a page: what it is called and its address. */
export interface Breadcrumb {
  name: LocalizedText;
  address: string;
}

/** A list, or one of its numbered pages. */
export interface ListSubject {
  kind: 'list';
  list: string;
  shown: ShownListPage;
  /** From the widest list to this page, home apart: their names in a row are the page's. */
  breadcrumbs: Breadcrumb[];
}

const numbered = /^(.*?)\/page\/([1-9]\d{0,8})$/;

/** The list that an address shows, as the page was filled; undefined where the address is no list's. */
export function listSubject(page: HeadPage, publication: Publication): ListSubject | undefined {
  const [, root = page.address, number] = numbered.exec(page.address) ?? [];
  const list = root.replace(/^\//, '') || allArticles;
  const archive = queryData<Archive>(page.state, 'archive');
  if (!archive || !Object.hasOwn(archive.lists, list)) return undefined;
  const pages = archive.lists[list]?.pages ?? 0;
  const stored = (one: number) => queryData<StoredListPage>(page.state, 'list', list, one);
  const asked = number === undefined ? undefined : Number(number);
  const [newest, before] = [stored(asked ?? pages), stored(pages - 1)];
  if (asked !== undefined && !newest) return undefined;
  const shown =
    asked !== undefined && newest
      ? numberedListPage(list, asked, pages, newest)
      : firstListPage(list, pages, archive.pageSize, newest, before);
  const steps = breadcrumbsTo(list, publication, newest?.title ?? '');
  if (asked !== undefined) steps.push({ name: pageNumberText(asked), address: page.address });
  return { kind: 'list', list, shown, breadcrumbs: steps };
}

/** The lists that lead to a list, itself last. `title` names one that is neither of all nor of a section. */
function breadcrumbsTo(list: string, publication: Publication, title: string): Breadcrumb[] {
  if (list === allArticles)
    return [{ name: defaultTranslation('list.everything'), address: listAddress(list) }];
  const [room, id, language] = list.split('/');
  const section = room === 'sections' ? publication.sections.find((one) => one.id === id) : undefined;
  if (!section) {
    return [{ name: { text: title, language: defaultChromeLanguage }, address: listAddress(list) }];
  }
  const label = localizedText(section.label, defaultChromeLanguage);
  const steps = [{ name: label, address: listAddress(sectionList(section.id)) }];
  if (language === undefined) return steps;
  const own = { text: languageOf(language).name, language };
  return [...steps, { name: own, address: listAddress(list) }];
}
