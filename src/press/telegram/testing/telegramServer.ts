import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';
import type { InputRichMessage } from '@grammyjs/types';
import { openServer } from '../../../testing/openServer.ts';
import { TelegramApi } from '../send/telegramApi.ts';
import { messageIssues } from './messageIssues.ts';

/** A call as the server received it. */
export interface Call {
  method: string;
  fields: Record<string, unknown>;
  /** The names, types and bytes of what was sent along. */
  files: { name: string; type: string; bytes: Uint8Array }[];
}

/**
 * What goes wrong with a call: an answer in place of Telegram's. With `after`, Telegram has done what was asked all the same.
 * Without a status there is no answer: the line is cut, or, where it `hangs`, nothing comes.
 */
export interface Fault {
  status?: number;
  body?: unknown;
  after?: boolean;
  hangs?: boolean;
}

/** A small Bot API server on loopback, of one channel; it goes when the test is over. */
export interface TelegramServer {
  address: string;
  api: (timeout?: number) => TelegramApi;
  calls: Call[];
  /** What the channel shows, by the messages' numbers. */
  channel: Map<number, InputRichMessage<never>>;
  /** Faults of the next calls, in order; `undefined` is none. */
  faults: (Fault | undefined)[];
}

/** Of the right form, and nobody's. */
export const testToken = `12345:${'T'.repeat(35)}`;

/** Opens the server. */
export async function telegramServer(): Promise<TelegramServer> {
  const calls: Call[] = [];
  const channel: TelegramServer['channel'] = new Map();
  const faults: TelegramServer['faults'] = [];
  let last = 100;
  const refusal = (error_code: number, description: string) => ({
    status: error_code,
    body: { ok: false, error_code, description },
  });
  const answerTo = ({ method, fields }: Call): { status: number; body: unknown } => {
    const message = fields.rich_message as InputRichMessage<never>;
    const issues = method === 'deleteMessage' ? [] : messageIssues(message);
    if (issues.length > 0) return refusal(400, `Bad Request: ${issues.join(', ')}`);
    const number = method === 'sendRichMessage' ? ++last : Number(fields.message_id);
    const known = channel.get(number);
    if (method === 'deleteMessage') {
      if (!channel.delete(number)) return refusal(400, 'Bad Request: message to delete not found');
      return { status: 200, body: { ok: true, result: true } };
    }
    if (method === 'editMessageText') {
      if (!known) return refusal(400, 'Bad Request: message to edit not found');
      if (JSON.stringify(known) === JSON.stringify(message))
        return refusal(400, 'Bad Request: message is not modified: …');
    }
    channel.set(number, message);
    return { status: 200, body: { ok: true, result: { message_id: number, date: 1, chat: { id: 1 } } } };
  };
  const server = createServer((request, response) => void handle(request, response));
  const handle = async (request: IncomingMessage, response: ServerResponse) => {
    const call = await callOf(request);
    calls.push(call);
    const fault = faults.shift();
    const answer = fault && !fault.after ? undefined : answerTo(call);
    if (fault?.hangs) return;
    const { status, body } = fault ?? answer ?? {};
    if (status === undefined) {
      request.socket.destroy();
      return;
    }
    response.writeHead(status, { 'content-type': 'application/json', location: '/elsewhere' });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  };
  const address = `http://127.0.0.1:${await openServer(server)}`;
  const environment = { TELEGRAM_TOKEN: testToken, TELEGRAM_API: address };
  return { address, api: (timeout) => new TelegramApi(environment, timeout), calls, channel, faults };
}

async function callOf(request: IncomingMessage): Promise<Call> {
  const [, , token, method = ''] = /^\/(bot)([^/]+)\/(\w+)$/.exec(request.url ?? '') ?? [];
  if (token !== testToken) return { method: 'none', fields: {}, files: [] };
  const body = new Uint8Array(await buffer(request));
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('application/json'))
    return { method, fields: JSON.parse(new TextDecoder().decode(body)), files: [] };
  const fields: Call['fields'] = {};
  const files: Call['files'] = [];
  for (const [name, value] of await new Response(body, { headers: { 'content-type': type } }).formData())
    if (typeof value === 'string') fields[name] = /^[{[]/.test(value) ? JSON.parse(value) : value;
    else files.push({ name, type: value.type, bytes: await value.bytes() });
  return { method, fields, files };
}
