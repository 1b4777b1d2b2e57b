import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema } from '../../src/contract/articleSchema.ts';
import { articleMessages } from '../../src/press/telegram/message/articleMessages.ts';
import { messageIssues } from '../../src/press/telegram/testing/messageIssues.ts';
import { articleWords, messageWords } from '../../src/press/telegram/testing/readBack.ts';
import { publication } from '../../src/testing/bundledArchive.ts';
import { composeArticle } from './composeArticle.ts';

/** TELEGRAM_ARTICLES=1000 asks all of the archive that the benchmarks use. */
const articles = Number(process.env.TELEGRAM_ARTICLES ?? 200);

test('articles of a generated archive are valid Telegram messages, with all their words', () => {
  for (let number = 0; number < articles; number++) {
    const article = v.parse(articleSchema, composeArticle(number, 1));
    const { messages } = articleMessages(article, publication);
    expect(messages.flatMap((one) => messageIssues(one))).toEqual([]);
    expect(messageWords(messages)).toBe(articleWords(article, publication.origin));
  }
});
