import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { lock } from '../../system/lock.ts';
import { PrintableError } from '../../system/PrintableError.ts';
import { terminalError, terminalName } from '../../system/terminalText.ts';
import type { ArticleMessages } from '../message/articleMessages.ts';
import { MessagePictures } from './messagePictures.ts';
import { NotSentError } from './NotSentError.ts';
import { sendArticle } from './sendArticle.ts';
import { channelFolder, doubtfulPart, SentRecord } from './sentRecord.ts';
import type { TelegramApi } from './telegramApi.ts';

/** Where articles are sent. */
export interface Destination {
  api: TelegramApi;
  channel: string;
  /** What an editor has seen of the message in doubt. */
  seen?: number | 'missing' | undefined;
  /** The archive's folder, where what was sent is remembered. */
  content: string;
  /** The archive's folder in the built site, for pictures. */
  builtContent: string;
}

/** Where the lines of a run go. */
export interface Terminal {
  log: (line: string) => void;
  error: (line: string) => void;
}

/**
 * Sends articles to a channel, one after the other, and says what became of each. A fault that the next one would meet too
 * ends the run.
 *
 * @returns whether all is in the channel as it should be
 * @throws {PrintableError} where there is no archive to remember in, and {Error} where another run sends to the channel
 */
export async function sendArticles(
  articles: readonly ArticleMessages[],
  { api, channel, seen, content, builtContent }: Destination,
  { log, error }: Terminal,
): Promise<boolean> {
  if (!existsSync(join(content, 'publication.json')))
    throw new PrintableError(
      `There is no archive in ${terminalName(content)}, so what is sent could not be remembered. Nothing was sent.`,
    );
  const release = lock(`${channelFolder(content, channel)}.lock`, 'run that sends to this channel');
  let failed = 0;
  try {
    for (const [at, article] of articles.entries()) {
      const { id } = article;
      try {
        const record = await SentRecord.open(content, channel, id);
        if (seen !== undefined) await settle(record, seen);
        const pictures = new MessagePictures(article.pictures, builtContent);
        const report = (line: string) => log(`    ${line}`);
        const counts = await sendArticle(article, { api, channel, record, pictures, wait, report });
        const done = Object.entries(counts).filter(([, count]) => count > 0);
        log(`✓ ${id}: ${done.map(([what, count]) => `${count} ${what}`).join(', ') || 'unchanged'}`);
      } catch (fault) {
        failed++;
        error(
          `✗ ${id}\n    ${fault instanceof NotSentError ? fault.message : terminalError(fault, builtContent)}`,
        );
        if (!(fault instanceof NotSentError && fault.isLasting)) continue;
        const left = articles.length - at - 1;
        if (left > 0) error(`The other ${left} were not looked at.`);
        break;
      }
    }
  } finally {
    release();
  }
  return failed === 0;
}

/** Settles what is in doubt by what an editor has seen. @throws {NotSentError} where nothing is in doubt */
async function settle(record: SentRecord, seen: number | 'missing'): Promise<void> {
  const at = doubtfulPart(record.parts);
  const part = record.parts[at];
  if (!part) throw new NotSentError('No message of this article is in doubt. Nothing was sent.');
  const { key } = part;
  await record.keep(
    record.parts.with(at, seen === 'missing' ? { key, missing: true } : { key, message: seen }),
  );
}
