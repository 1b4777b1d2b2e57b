import type { RichText } from '@grammyjs/types';
import type { Article, ChangedState } from '../../../contract/articleSchema.ts';
import { isolateText } from '../../../contract/text/isolateText.ts';
import { namingLanguage } from '../../../language/calendarNames.ts';
import type { ChromeLanguage } from '../../../language/chromeLanguages.ts';
import { formatDay } from '../../../language/dates.ts';
import de from '../../../language/dictionaries/de.json' with { type: 'json' };
import en from '../../../language/dictionaries/en.json' with { type: 'json' };
import faAF from '../../../language/dictionaries/fa-AF.json' with { type: 'json' };
import fr from '../../../language/dictionaries/fr.json' with { type: 'json' };
import ps from '../../../language/dictionaries/ps.json' with { type: 'json' };
import { languageOf } from '../../../language/languages.ts';
import { formatDayPair } from '../../../language/late/dayPair.ts';
import { hasLetterOf } from '../../../language/strongLetters.ts';
import type { MessageBlock } from './messageSize.ts';
import { type BlockContext, photo, richBlocks } from './richBlocks.ts';
import { changedText, isolated, richText } from './richText.ts';

type Words = Record<'article.updated' | 'article.corrections' | 'article.retracted', string>;

const dictionaries: Record<ChromeLanguage, Words> = { 'fa-AF': faAF, ps, en, de, fr };

/**
 * An article as the blocks of a message: Telegram has none for a title, an author or a day, so they are a heading and a
 * paragraph. Then follow the body, the source, what was changed since, and the address. Of a retracted article the archive keeps
 * its head and its source; the reason stands in place of the text, as on the page.
 */
export function messageBlocks(article: Article, around: BlockContext): MessageBlock[] {
  const { title, summary, authors, date, image, body, retraction, language } = article;
  const words = chromeWords(language, around);
  const line = (text: string): MessageBlock => ({ type: 'paragraph', text: richText(text, around) });
  const bold = (text: RichText): MessageBlock => ({ type: 'paragraph', text: { type: 'bold', text } });
  return [
    { type: 'heading', size: 1, text: richText(title, around) },
    line(authors.join(' · ')),
    line(formatDayPair(date, language)),
    ...(retraction
      ? [
          bold(words('article.retracted')),
          { type: 'paragraph', text: datedWords(retraction, around) } as const,
        ]
      : []),
    ...(summary ? [bold(richText(summary, around))] : []),
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
  const { name, url, date } = source;
  // A name in foreign letters alone runs as they do, to its last stop (typography/Isolate.tsx).
  const isForeign = hasLetterOf('ltr', name) && !hasLetterOf('rtl', name);
  const shown = [richText([{ text: name, ...(url && { href: url }) }], around)];
  const credit = isolated(shown, isForeign ? 'ltr' : languageOf(language).direction);
  return [{ type: 'footer', text: date ? [credit, ' ', isolatedDay(date, language)] : credit }];
}

/** A day and words that are of it. Each by itself: figures beside foreign letters would join them. */
function datedWords({ date, text }: { date: string; text: string }, around: BlockContext): RichText {
  return [`${isolatedDay(date, around.language)}: `, richText(text, around)];
}

function isolatedDay(day: string, language: string): string {
  return isolateText(formatDay(day, language), language);
}

function changeBlocks(
  { updated, corrections = [], language }: Article,
  around: BlockContext,
  words: (key: keyof Words) => RichText,
): MessageBlock[] {
  const blocks: MessageBlock[] = [];
  if (updated)
    blocks.push({ type: 'footer', text: [words('article.updated'), ` ${isolatedDay(updated, language)}`] });
  if (corrections.length > 0) {
    const items = corrections.map((correction) => ({
      blocks: [
        { type: 'paragraph', text: datedWords(correction, around) } as const,
        ...(correction.marked ?? []).map((state) => passageBlock(state, around)),
      ],
    }));
    blocks.push({ type: 'heading', size: 4, text: words('article.corrections') }, { type: 'list', items });
  }
  return blocks;
}

/** A passage as it was or as it is, as a quotation: feeds show it so. */
function passageBlock(state: ChangedState, around: BlockContext): MessageBlock {
  return { type: 'blockquote', blocks: [{ type: 'paragraph', text: changedText(state, around) }] };
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
