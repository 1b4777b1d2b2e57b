import type { InputRichMessage } from '@grammyjs/types';
import { keyOf } from '../../system/keyOf.ts';
import type { ArticleMessages } from '../message/articleMessages.ts';
import { plainRich } from '../message/cutText.ts';
import type { MessagePictures } from './messagePictures.ts';
import { doubt, isAsked, NotSentError, notDone } from './NotSentError.ts';
import { doubtfulPart, type SentRecord } from './sentRecord.ts';
import type { Answer, TelegramApi } from './telegramApi.ts';

/** What sending an article needs. */
export interface Sending {
  api: TelegramApi;
  channel: string;
  record: SentRecord;
  pictures: MessagePictures;
  /** Waits for so many milliseconds. */
  wait: (milliseconds: number) => Promise<unknown>;
  report: (line: string) => void;
}

/** Telegram is waited for this often, and this long at a time, in seconds. */
const patience = { times: 5, seconds: 15 * 60 };

/**
 * Sends what is new of an article and replaces what has changed. Nothing is sent twice: a message is written down before it is
 * sent, and one whose outcome is not known stops the article until an editor has looked.
 *
 * @returns how many messages were sent, replaced and removed
 * @throws {NotSentError} with what is in the channel, and what to do
 */
export async function sendArticle(
  { id, messages }: Pick<ArticleMessages, 'id' | 'messages'>,
  sending: Sending,
): Promise<Record<'sent' | 'replaced' | 'removed', number>> {
  const { record, report, pictures } = sending;
  const counts = { sent: 0, replaced: 0, removed: 0 };
  const doubtful = doubtfulPart(record.parts);
  if (doubtful >= 0)
    throw new NotSentError(doubt(id, sending.channel, doubtful, 'an earlier run did not learn it.'));

  for (const [at, message] of messages.entries()) {
    const key = keyOf(message, await pictures.keys(message));
    const before = record.parts[at];
    const name = `message ${at + 1} of ${messages.length}`;
    if (before?.message === undefined) {
      const number = await sendNew(id, at, message, key, sending);
      counts.sent++;
      report(`${name} sent: ${number}`);
    } else if (before.key !== key) {
      await replace(id, at, before.message, message, sending);
      await record.keep(record.parts.with(at, { key, message: before.message }));
      counts.replaced++;
      report(`${name} replaced: ${before.message}`);
    }
  }
  for (const { message } of record.parts.slice(messages.length).toReversed()) {
    if (message !== undefined) await removeSurplus(message, messages, sending);
    await record.keep(record.parts.slice(0, -1));
    counts.removed++;
    report(`message ${message}, which the article no longer needs, removed`);
  }
  return counts;
}

async function sendNew(
  id: string,
  at: number,
  message: InputRichMessage<never>,
  key: string,
  { api, channel, record, pictures, ...sending }: Sending,
): Promise<number> {
  const before = record.parts;
  const photos = await pictures.photos(message);
  const answer = await patiently(async () => {
    await record.keep(before.toSpliced(at, 1, { key }));
    const given = await api.send(channel, message, photos, before[at - 1]?.message);
    // Certainly not sent, so there is nothing to remember.
    if (given.kind !== 'done' && given.kind !== 'unknown') await record.keep(before);
    return given;
  }, sending);
  if (answer.kind === 'done' && answer.message !== undefined) {
    await record.keep(before.toSpliced(at, 1, { key, message: answer.message }));
    return answer.message;
  }
  if (answer.kind === 'unknown') throw new NotSentError(doubt(id, channel, at, `${answer.why}.`), true);
  throw notDone(answer, at > 0 ? `Messages 1 to ${at} are in the channel` : 'Nothing was sent');
}

async function replace(
  id: string,
  at: number,
  number: number,
  message: InputRichMessage<never>,
  { api, channel, record, pictures, ...sending }: Sending,
): Promise<void> {
  const photos = await pictures.photos(message);
  const answer = await patiently(() => api.edit(channel, number, message, photos), sending);
  if (answer.kind === 'done' || isAsked(answer, 'message is not modified')) return;
  if (isAsked(answer, 'message to edit not found') || isAsked(answer, 'MESSAGE_ID_INVALID')) {
    await record.keep(record.parts.with(at, { key: record.parts[at]?.key ?? '' }));
    throw new NotSentError(
      doubt(id, channel, at, `Telegram does not find message ${number}, which was sent.`),
    );
  }
  throw notDone(answer, `Message ${number} ${answer.kind === 'unknown' ? 'may show' : 'shows'} the old text`);
}

/** A message that cannot be removed (after 48 hours a bot needs the right to) becomes a pointer to the article. */
async function removeSurplus(
  number: number,
  messages: readonly InputRichMessage<never>[],
  { api, channel, ...sending }: Sending,
): Promise<void> {
  const answer = await patiently(() => api.remove(channel, number), sending);
  if (answer.kind === 'done' || isAsked(answer, 'message to delete not found')) return;
  const last = messages
    .at(-1)
    ?.blocks?.findLast((block) => block.type === 'footer' && plainRich(block.text).includes('://'));
  const pointer = last && { ...messages.at(-1), blocks: [last] };
  const edited =
    answer.kind === 'refused' && pointer
      ? await patiently(() => api.edit(channel, number, pointer, []), sending)
      : answer;
  if (edited.kind === 'done' || isAsked(edited, 'message is not modified')) return;
  throw notDone(edited, `Message ${number} is still in the channel`);
}

/** Asks again as long as Telegram says to wait: then it has done nothing. */
async function patiently(
  ask: () => Promise<Answer>,
  { wait, report }: Pick<Sending, 'wait' | 'report'>,
): Promise<Answer> {
  for (let times = 0; ; times++) {
    const answer = await ask();
    if (answer.kind !== 'wait' || times === patience.times || answer.seconds > patience.seconds)
      return answer;
    report(`Telegram asks to wait ${answer.seconds} s.`);
    await wait(answer.seconds * 1000);
  }
}
