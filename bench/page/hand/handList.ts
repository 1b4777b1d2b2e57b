import { articleAddress } from '../../../src/contract/articlePath.ts';
import type { ListItem } from '../../../src/contract/listSchema.ts';
import type { Publication } from '../../../src/contract/publicationSchema.ts';
import { attributes, escapeMarkup } from '../../../src/contract/text/xmlMarkup.ts';
import { attributesOf } from '../../../src/language/attributes.ts';
import { defaultChromeLanguage } from '../../../src/language/chromeLanguages.ts';
import { formatDay } from '../../../src/language/dates.ts';
import { languageOf } from '../../../src/language/languages.ts';
import { imageHtml } from '../../../src/press/feeds/blockHtml.ts';
import { handPage, localizedHtml, pairOf } from './handPage.ts';
import { minutesText } from './minutesText.ts';

/** An article as a list shows it. */
export interface HandItem {
  item: ListItem;
  /** Whether the reader's page shows its picture. */
  pictured: boolean;
}

/** A list's page by hand: the articles of the reader's page in its order. */
export function handList(title: string, items: readonly HandItem[], publication: Publication): string {
  return handPage(title, items.map(itemHtml).join('\n'), publication);
}

function itemHtml({ item, pictured }: HandItem): string {
  const { id, title, language, content_text, date_published, _aaaa } = item;
  const day = formatDay(date_published.slice(0, 10), defaultChromeLanguage);
  const facts = `${escapeMarkup(day)} · ${escapeMarkup(minutesText(_aaaa.words, language))}`;
  return `<article><p class="facts">${localizedHtml({ text: languageOf(language).name, language })} · ${facts}</p>
${pictured && _aaaa.image ? imageHtml(_aaaa.image, '') : ''}
<div${pairOf(attributesOf(language))}><h2><a${attributes({ href: articleAddress(id) })}>${escapeMarkup(title)}</a></h2>
<p>${escapeMarkup(content_text)}</p></div></article>`;
}
