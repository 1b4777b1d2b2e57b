import type { RichText } from '@grammyjs/types';
import type { Article } from '../../../contract/articleSchema.ts';
import { namingLanguage } from '../../../language/calendarNames.ts';
import type { ChromeLanguage } from '../../../language/chromeLanguages.ts';
import { formatDay } from '../../../language/dates.ts';
import de from '../../../language/dictionaries/de.json' with { type: 'json' };
import en from '../../../language/dictionaries/en.json' with { type: 'json' };
import faAF from '../../../language/dictionaries/fa-AF.json' with { type: 'json' };
import fr from '../../../language/dictionaries/fr.json' with { type: 'json' };
import ps from '../../../language/dictionaries/ps.json' with { type: 'json' };
import { formatDayPair } from '../../../language/late/dayPair.ts';
import type { MessageBlock } from './messageSize.ts';
import { type BlockContext, photo, richBlocks } from './richBlocks.ts';
import { richText } from './richText.ts';

type Words = Record<'article.updated' | 'article.corrections' | 'article.retracted', string>;

const dictionaries: Record<ChromeLanguage, Words> = { 'fa-AF': faAF, ps, en, de, fr };

/**
 * An article as the blocks of a message: Telegram has none for a title, an author or a day, so they are a heading and a
 * paragraph. Then follow the body, the source, what was changed since, and the address.
 */
export function messageBlocks(article: Article, around: BlockContext): MessageBlock[] {
  const { title, summary, authors, date, image, body, retraction, language } = article;
  const words = chromeWords(language, around);
  const line = (text: string): MessageBlock => ({ type: 'paragraph', text: richText(text, around) });
  const head: MessageBlock[] = [
    { type: 'heading', size: 1, text: richText(title, around) },
    line(authors.join(' · ')),
    line(formatDayPair(date, language)),
  ];
  if (retraction)
    return [
      ...head,
      { type: 'paragraph', text: { type: 'bold', text: words('article.retracted') } },
      line(`${formatDay(retraction.date, language)}: ${retraction.text}`),
      addressBlock(around.url),
    ];
  return [
    ...head,
    ...(summary
      ? [{ type: 'paragraph', text: { type: 'bold', text: richText(summary, around) } } as const]
      : []),
    ...(image ? [photo(image.src, image.alt, around)] : []),
    ...body.flatMap((block) => richBlocks(block, around)),
    ...sourceBlocks(article, around),
    ...changeBlocks(article, around, words),
    addressBlock(around.url),
  ];
}

/** The last line of the letterhead. */
function sourceBlocks({ source, language }: Article, around: BlockContext): MessageBlock[] {
  if (!source) return [];
  const name = richText([{ text: source.name, ...(source.url && { href: source.url }) }], around);
  const day = source.date ? ` ${formatDay(source.date, language)}` : '';
  return [{ type: 'footer', text: [name, day] }];
}

function changeBlocks(
  { updated, corrections = [], language }: Article,
  around: BlockContext,
  words: (key: keyof Words) => RichText,
): MessageBlock[] {
  const blocks: MessageBlock[] = [];
  if (updated)
    blocks.push({ type: 'footer', text: [words('article.updated'), ` ${formatDay(updated, language)}`] });
  if (corrections.length > 0) {
    const items = corrections.map(({ date, text }) => {
      const words = [`${formatDay(date, language)}: `, richText(text, around)];
      return { blocks: [{ type: 'paragraph', text: words } satisfies MessageBlock] };
    });
    blocks.push({ type: 'heading', size: 4, text: words('article.corrections') }, { type: 'list', items });
  }
  return blocks;
}

/** The chrome's words in the article's language, else in English. */
function chromeWords(language: string, around: BlockContext): (key: keyof Words) => RichText {
  const chrome = namingLanguage(language) ?? 'en';
  return (key) => richText(dictionaries[chrome][key], { ...around, language: chrome });
}

/** The address by itself: it keeps its order in a message of either direction. */
function addressBlock(url: string): MessageBlock {
  return { type: 'footer', text: { type: 'url', text: `\u2066${url}\u2069`, url } };
}
