import type { Answer } from './telegramApi.ts';

/** Why an article could not be sent, or not whole. */
export class NotSentError extends Error {
  override name = 'NotSentError';
  /** Whether the next article would fail in the same way. */
  readonly isLasting: boolean;

  constructor(message: string, isLasting = false) {
    super(message);
    this.isLasting = isLasting;
  }
}

/** What Telegram says with status 400 where not the article is at fault, but the channel or the bot's place in it. */
const ofTheChannel = ['chat not found', 'rights', 'CHAT_WRITE_FORBIDDEN', 'CHAT_ADMIN_REQUIRED'];

/**
 * The error for an answer that is not `done`. An article that is refused for what is in it is no reason to leave out the next one.
 *
 * @param state what is in the channel now, without a full stop
 */
export function notDone(answer: Answer, state: string): NotSentError {
  const isForContent =
    answer.kind === 'refused' &&
    [400, 413].includes(answer.status) &&
    !ofTheChannel.some((words) => isAsked(answer, words));
  const next = isForContent ? 'Telegram will refuse it until the article is changed' : 'run it again';
  return new NotSentError(`${failure(answer)}. ${state}; ${next}.`, !isForContent);
}

/** Whether Telegram refused with these words. */
export function isAsked(answer: Answer, words: string): boolean {
  return answer.kind === 'refused' && answer.why.toLowerCase().includes(words.toLowerCase());
}

function failure(answer: Answer): string {
  if (answer.kind === 'wait') return `Telegram asks to wait ${answer.seconds} s`;
  const why = 'why' in answer ? answer.why : '';
  const what = {
    refused: 'Telegram refused it',
    unreached: 'Telegram was not reached',
    unknown: 'It is not known whether Telegram did it',
    done: 'Telegram gave no number',
  }[answer.kind];
  return `${what}: ${why}`;
}

/** What an editor is asked to look for and to say. */
export function doubt(id: string, channel: string, at: number, why: string): string {
  // A number may begin with a dash.
  const command = `npm run telegram -- ${id} --send=${channel}`;
  return [
    `It is not known whether message ${at + 1} is in the channel, so it is not sent again: ${why}`,
    `Look there. If it is: ${command} --arrived NUMBER (the last part of the message’s link).`,
    `If it is not: ${command} --missing`,
  ].join('\n    ');
}
