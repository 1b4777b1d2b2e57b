import type { InputRichMessage } from '@grammyjs/types';
import * as v from 'valibot';
import { PrintableError } from '../../system/PrintableError.ts';
import { terminalMessage, terminalText } from '../../system/terminalText.ts';

/**
 * What became of a call. `refused`: Telegram did not do it, and says why; `status` is HTTP's. `wait`: not done yet, for so many seconds.
 * `unreached`: the call never came to Telegram. `unknown`: it may have been done.
 */
export type Answer =
  | { kind: 'done'; message?: number | undefined }
  | { kind: 'refused'; status: number; why: string }
  | { kind: 'wait'; seconds: number }
  | { kind: 'unreached'; why: string }
  | { kind: 'unknown'; why: string };

/** A picture of a message, by the name under which the message has it. */
export interface Attachment {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

type Fields = Record<string, string | number | object>;

const publicAddress = 'https://api.telegram.org';
const tokenPattern = /^\d{3,20}:[\w-]{20,100}$/;
const loopback = ['localhost', '127.0.0.1', '[::1]'];

const done = v.object({ ok: v.literal(true), result: v.unknown() });
const sent = v.object({ message_id: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const refused = v.object({
  ok: v.literal(false),
  error_code: v.number(),
  description: v.optional(v.string(), ''),
  parameters: v.optional(v.object({ retry_after: v.optional(v.pipe(v.number(), v.minValue(0))) })),
});

/** Faults before a connection stood: no byte of the call was read by anybody. */
const beforeConnection = new Set([
  ...['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'],
  ...[
    'CERT_HAS_EXPIRED',
    'DEPTH_ZERO_SELF_SIGNED_CERT',
    'SELF_SIGNED_CERT_IN_CHAIN',
    'ERR_TLS_CERT_ALTNAME_INVALID',
  ],
]);

/** Telegram's Bot API over HTTP: no call throws, and none of its answers has the token in it. */
export class TelegramApi {
  readonly #address: string;
  readonly #token: string;
  readonly #timeout: number;

  /**
   * @param environment its TELEGRAM_TOKEN, and TELEGRAM_API for a Bot API server of one's own
   * @param timeout milliseconds for an answer; pictures are sent in this time too
   * @throws {PrintableError} without a token, and for an address that would carry it in clear over the network
   */
  constructor(environment: Readonly<Record<string, string | undefined>>, timeout = 120_000) {
    const { TELEGRAM_TOKEN: token = '', TELEGRAM_API: address = publicAddress } = environment;
    if (token === '')
      throw new PrintableError(
        'Sending needs the bot’s token in the environment variable TELEGRAM_TOKEN. Nothing was sent.',
      );
    if (!tokenPattern.test(token))
      throw new PrintableError(
        'TELEGRAM_TOKEN is not a bot’s token (figures, a colon, some 35 letters): copy it from @BotFather again. Nothing was sent.',
      );
    const url = URL.parse(address);
    const isSafe =
      url?.protocol === 'https:' || (url?.protocol === 'http:' && loopback.includes(url.hostname));
    if (!url || !isSafe || url.username || url.search || url.hash)
      throw new PrintableError(
        `TELEGRAM_API is ${terminalText(address)}: it must be an https address, or http on this machine alone. Nothing was sent.`,
      );
    this.#address = url.href.replace(/\/$/, '');
    this.#token = token;
    this.#timeout = timeout;
  }

  /** Sends a message, below the one that it continues. `done` has the number of the message. */
  async send(
    channel: string,
    message: InputRichMessage<never>,
    pictures: readonly Attachment[],
    continues: number | undefined,
  ): Promise<Answer> {
    const reply = { message_id: continues ?? 0, allow_sending_without_reply: true };
    const fields = { chat_id: channel, rich_message: message, ...(continues && { reply_parameters: reply }) };
    const { answer, result } = await this.#call('sendRichMessage', fields, pictures);
    if (answer.kind !== 'done') return answer;
    const { success, output } = v.safeParse(sent, result);
    return success
      ? { kind: 'done', message: output.message_id }
      : { kind: 'unknown', why: 'the answer does not say which message it is' };
  }

  /** Replaces a message. To do it twice does no harm. */
  async edit(
    channel: string,
    number: number,
    message: InputRichMessage<never>,
    pictures: readonly Attachment[],
  ) {
    const fields = { chat_id: channel, message_id: number, rich_message: message };
    return (await this.#call('editMessageText', fields, pictures)).answer;
  }

  /** Removes a message. To do it twice does no harm. */
  async remove(channel: string, number: number): Promise<Answer> {
    return (await this.#call('deleteMessage', { chat_id: channel, message_id: number }, [])).answer;
  }

  async #call(
    method: string,
    fields: Fields,
    attachments: readonly Attachment[],
  ): Promise<{ answer: Answer; result?: unknown }> {
    try {
      const response = await fetch(`${this.#address}/bot${this.#token}/${method}`, {
        method: 'POST',
        // The token is in the address: it goes nowhere else.
        redirect: 'manual',
        signal: AbortSignal.timeout(this.#timeout),
        ...bodyOf(fields, attachments),
      });
      return answerOf(response.status, parsed(await response.text()));
    } catch (error) {
      return { answer: this.#failure(error) };
    }
  }

  #failure(error: unknown): Answer {
    const { name, cause, message } = error as Error & { cause?: { code?: string; message?: string } };
    if (name === 'TimeoutError') return { kind: 'unknown', why: 'no answer came in time' };
    const why = terminalMessage((cause?.message || cause?.code || message).replaceAll(this.#token, '…'));
    return { kind: beforeConnection.has(cause?.code ?? '') ? 'unreached' : 'unknown', why };
  }
}

function bodyOf(fields: Fields, attachments: readonly Attachment[]): RequestInit {
  if (attachments.length === 0)
    return { body: JSON.stringify(fields), headers: { 'content-type': 'application/json' } };
  const form = new FormData();
  for (const [name, field] of Object.entries(fields))
    form.append(name, typeof field === 'object' ? JSON.stringify(field) : String(field));
  for (const { name, bytes, type } of attachments)
    form.append(name, new Blob([bytes], { type }), `${name}.${type.split('/')[1]}`);
  return { body: form };
}

function answerOf(status: number, body: unknown): { answer: Answer; result?: unknown } {
  const success = v.safeParse(done, body);
  if (status === 200 && success.success) return { answer: { kind: 'done' }, result: success.output.result };
  const refusal = v.safeParse(refused, body);
  if (status === 429) {
    const seconds = (refusal.success && refusal.output.parameters?.retry_after) || 30;
    return { answer: { kind: 'wait', seconds } };
  }
  // A server that failed, or somebody between it and us, may have done it.
  if (!refusal.success || status < 400 || status >= 500)
    return { answer: { kind: 'unknown', why: `the answer makes no sense (status ${status})` } };
  return {
    answer: {
      kind: 'refused',
      status,
      why: terminalMessage(refusal.output.description || `status ${status}`),
    },
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
