import type { InputRichMessage } from '@grammyjs/types';
import { articleAddress } from '../../../contract/articlePath.ts';
import type { Article } from '../../../contract/articleSchema.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { languageOf } from '../../../language/languages.ts';
import { toDigits } from '../../../language/numbers.ts';
import { dividedBlock } from './divideBlock.ts';
import { linkedNotes } from './linkedNotes.ts';
import { messageBlocks } from './messageBlocks.ts';
import { fits, type MessageBlock, type MessageSize, messageLimits, sizeOf } from './messageSize.ts';

/** An article as Telegram takes it. */
export interface ArticleMessages {
  id: string;
  messages: InputRichMessage<never>[];
  /** The pictures that the messages name (`attach://NAME`): name to path below `content/`. */
  pictures: Record<string, string>;
  /** What the messages cannot show as the page does, and into how many parts the text was cut. */
  told: string[];
}

/** What is kept free in each message for its number. */
const limitsOfText: MessageSize = {
  ...messageLimits,
  characters: messageLimits.characters - 40,
  blocks: messageLimits.blocks - 1,
};

/** An article as rich messages (Bot API 10.4): one, or as many as Telegram's limits ask for. */
export function articleMessages(
  article: Article,
  { origin }: Pick<Publication, 'origin'>,
  limits: MessageSize = limitsOfText,
): ArticleMessages {
  const { id, language } = article;
  const url = origin + articleAddress(id);
  const names = new Map<string, string>();
  const told = new Set<string>();
  const blocks = messageBlocks(article, {
    origin,
    url,
    language,
    messageLanguage: language,
    quotes: 0,
    picture: (src) => {
      const name = names.get(src) ?? `picture-${names.size + 1}`;
      names.set(src, name);
      return name;
    },
    tell: (what) => told.add(what),
  });
  const parts = inMessages(blocks, limits);
  if (parts.length > 1) told.add(`too long for one message: ${parts.length} parts`);
  const messages = parts.map((part, at): InputRichMessage<never> => {
    const number = toDigits(`${at + 1} / ${parts.length}`, language);
    const numbered: MessageBlock[] = parts.length > 1 ? [...part, { type: 'footer', text: number }] : part;
    return {
      blocks: linkedNotes(numbered, url),
      ...(languageOf(language).direction === 'rtl' && { is_rtl: true }),
      // The text says itself what is a link: a number in it is no telephone's and a word after # no topic.
      skip_entity_detection: true,
    };
  });
  const pictures = Object.fromEntries([...names].map(([src, name]) => [name, src]));
  return { id, messages, pictures, told: [...told] };
}

/** Blocks in as many messages as they need. A heading goes with what follows it. */
function inMessages(blocks: readonly MessageBlock[], limits: MessageSize): MessageBlock[][] {
  const messages: MessageBlock[][] = [];
  for (const block of blocks.flatMap((one) => dividedBlock(one, limits))) {
    const last = messages.at(-1);
    if (last && fits(sizeOf([...last, block]), limits)) {
      last.push(block);
      continue;
    }
    const end = last && last.length > 1 ? last.at(-1) : undefined;
    if (last && end?.type === 'heading' && fits(sizeOf([end, block]), limits)) {
      last.pop();
      messages.push([end, block]);
    } else messages.push([block]);
  }
  return messages;
}
