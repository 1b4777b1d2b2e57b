import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { articleSchema } from '../../../contract/articleSchema.ts';
import { anArticle, aPublication, blocksByType } from '../../../testing/factories.ts';
import { folderOf } from '../../../testing/folderOf.ts';
import { openServer } from '../../../testing/openServer.ts';
import { type ArticleMessages, articleMessages } from '../message/articleMessages.ts';
import { messageLimits } from '../message/messageSize.ts';
import { type Fault, telegramServer, testToken } from '../testing/telegramServer.ts';
import { sendArticles } from './sendArticles.ts';
import { doubtfulPart, SentRecord } from './sentRecord.ts';
import { TelegramApi } from './telegramApi.ts';

const kite =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"><path d="M0 0h4v3z" fill="#246"/></svg>';
const id = '2026-01-02-an-article';

/** Messages of an article that is `parts` messages long. */
function messagesOf(text: string, parts = 1, its = id) {
  const body = Array.from({ length: parts }, (_, at) => `${text} ${at} ${'word '.repeat(40)}`);
  const article = v.parse(articleSchema, anArticle({ id: its, body }));
  return articleMessages(article, aPublication(), { ...messageLimits, characters: 300 });
}

/** A run as the command makes it, and what it printed. */
async function run(
  content: string,
  api: TelegramApi,
  article: ArticleMessages | ArticleMessages[] = messagesOf('Text'),
  seen?: number | 'missing',
) {
  const lines: string[] = [];
  const terminal = {
    log: (line: string) => void lines.push(line),
    error: (line: string) => void lines.push(line),
  };
  const destination = { api, channel: '@TheTest', seen, content, builtContent: content };
  const isWhole = await sendArticles([article].flat(), destination, terminal);
  const printed = lines.join('\n');
  expect(printed).not.toContain(testToken);
  return { isWhole, printed };
}

const anArchive = () => folderOf({ 'publication.json': aPublication(), 'images/kite.svg': kite });
const recordIn = async (content: string) =>
  JSON.parse(await readFile(join(content, `.desk/telegram/thetest/${id}.json`), 'utf8'));

test('an article is sent once; a correction replaces what it changes, and no more', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  const first = await run(content, server.api(), messagesOf('Text', 3));
  expect(first).toMatchObject({ isWhole: true, printed: expect.stringContaining(`✓ ${id}: 3 sent`) });
  expect(server.calls.map(({ fields }) => fields.reply_parameters)).toEqual([
    undefined,
    { message_id: 101, allow_sending_without_reply: true },
    { message_id: 102, allow_sending_without_reply: true },
  ]);
  expect((await run(content, server.api(), messagesOf('Text', 3))).printed).toBe(`✓ ${id}: unchanged`);
  expect(server.calls).toHaveLength(3);

  const corrected = messagesOf('Text', 3);
  const [message] = corrected.messages;
  message?.blocks?.splice(1, 1, { type: 'paragraph', text: 'Somebody else' });
  expect((await run(content, server.api(), corrected)).printed).toContain(`✓ ${id}: 1 replaced`);
  expect(server.calls.at(-1)).toMatchObject({ method: 'editMessageText', fields: { message_id: 101 } });
  expect([...server.channel.values()]).toEqual(corrected.messages);
});

test('messages that a shorter article no longer needs are removed, or point to it where a bot may not remove them', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  await run(content, server.api(), messagesOf('Text', 3));
  server.faults.push(undefined, undefined, {
    status: 400,
    body: { ok: false, error_code: 400, description: "Bad Request: message can't be deleted" },
  });
  expect((await run(content, server.api(), messagesOf('Text', 1))).printed).toContain(
    '1 replaced, 2 removed',
  );
  expect(server.channel.get(102)?.blocks).toHaveLength(1);
  expect(JSON.stringify(server.channel.get(102))).toContain(`/articles/${id}`);
  expect(server.channel.has(103)).toBe(false);
});

test('what was sent of an article is known of its channel alone; a withdrawn one replaces it', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  await run(content, server.api(), messagesOf('Text', 3));
  expect(SentRecord.isKept(content, '@thetest', id)).toBe(true);
  expect(SentRecord.isKept(content, '@another', id)).toBe(false);
  expect(SentRecord.isKept(content, '@thetest', '2026-01-03-another')).toBe(false);

  const retraction = { date: '2026-01-05', text: 'It was wrong.' };
  const withdrawn = v.parse(articleSchema, anArticle({ id, body: [], retraction }));
  const { printed } = await run(content, server.api(), articleMessages(withdrawn, aPublication()));
  expect(printed).toContain('1 replaced, 2 removed');
  expect(JSON.stringify([...server.channel])).toMatch(/It was wrong\.(?!.*word word)/);
});

test('pictures are sent along, drawings as PNG', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  const article = v.parse(articleSchema, anArticle({ id, body: [blocksByType.figure] }));
  await run(content, server.api(), articleMessages(article, aPublication()));
  const [call] = server.calls;
  expect(call?.files).toMatchObject([{ name: 'picture-1', type: 'image/png' }]);
  const { default: sharp } = await import('sharp');
  expect(await sharp(call?.files[0]?.bytes).metadata()).toMatchObject({
    format: 'png',
    width: 1600,
    height: 1200,
  });
  expect(call?.fields).toMatchObject({ chat_id: '@TheTest', rich_message: { skip_entity_detection: true } });
});

const tooMany = (retry_after: number) => ({
  status: 429,
  body: { ok: false, error_code: 429, description: 'Too Many Requests', parameters: { retry_after } },
});

test('Telegram is waited for as it asks', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  server.faults.push(tooMany(0.01), tooMany(0.01));
  const { isWhole, printed } = await run(content, server.api());
  expect(isWhole).toBe(true);
  expect(printed).toContain('Telegram asks to wait 0.01 s.');
  expect(server.channel.size).toBe(1);
});

test('a wait that is too long ends the run; nothing is in doubt', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  server.faults.push(tooMany(86_400));
  expect((await run(content, server.api())).printed).toContain(
    'Telegram asks to wait 86400 s. Nothing was sent; run it again.',
  );
  expect((await run(content, server.api())).isWhole).toBe(true);
  expect(server.channel.size).toBe(1);
});

const doubtful: [what: string, fault: Fault, timeout?: number][] = [
  ['an error of Telegram’s', { status: 500, body: { ok: false, error_code: 500, description: 'Internal' } }],
  ['a proxy’s page', { status: 502, body: '<html>Bad Gateway</html>' }],
  ['nonsense', { status: 200, body: 'ok!' }],
  ['an answer without a number', { status: 200, body: { ok: true, result: true } }],
  ['a redirection', { status: 302, body: '' }],
  ['a line that is cut', {}],
  ['no answer in time', { hangs: true }, 150],
];

test.each(doubtful)(
  '%s leaves a message in doubt: it is not sent again until somebody has looked',
  async (_what, fault, timeout) => {
    for (const after of [true, false]) {
      const [server, content] = [await telegramServer(), await anArchive()];
      server.faults.push({ ...fault, after });
      const { isWhole, printed } = await run(content, server.api(timeout));
      expect(isWhole).toBe(false);
      expect(printed).toContain('It is not known whether message 1 is in the channel');
      expect((await run(content, server.api())).printed).toContain('an earlier run did not learn it');
      expect(server.calls).toHaveLength(1);

      const seen = after ? 101 : 'missing';
      expect((await run(content, server.api(), undefined, seen)).isWhole).toBe(true);
      expect(server.channel.size).toBe(1);
      expect((await recordIn(content)).parts).toMatchObject([{ message: 101 }]);
    }
  },
);

test('a run that is killed between sending and remembering leaves the message in doubt', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  const file = join(content, `.desk/telegram/thetest/${id}.json`);
  const api = server.api();
  let atSending = '';
  const send = api.send.bind(api);
  api.send = async (...call) => {
    atSending = await readFile(file, 'utf8');
    return send(...call);
  };
  await run(content, api);
  // What the disk would hold after a crash.
  await writeFile(file, atSending);
  expect((await run(content, server.api())).printed).toContain('It is not known whether message 1');
  expect(server.channel.size).toBe(1);
});

test('what Telegram refuses, and what never reached it, is not in doubt', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  server.faults.push({
    status: 403,
    body: { ok: false, error_code: 403, description: 'Forbidden: bot is not a member' },
  });
  expect((await run(content, server.api())).printed).toContain(
    'Telegram refused it: Forbidden: bot is not a member. Nothing was sent; run it again.',
  );
  const closed = createServer();
  const port = await openServer(closed);
  await new Promise((done) => closed.close(done));
  const away = new TelegramApi({ TELEGRAM_TOKEN: testToken, TELEGRAM_API: `http://127.0.0.1:${port}` });
  expect((await run(content, away)).printed).toContain('Telegram was not reached');
  expect((await run(content, server.api())).isWhole).toBe(true);
});

const refusal = (status: number, description: string): Fault => ({
  status,
  body: { ok: false, error_code: status, description },
});

test.each([
  [400, 'Bad Request: RICH_MESSAGE_INVALID'],
  [413, 'Request Entity Too Large'],
])('an article that Telegram refuses for what is in it (%i) does not hold up the next', async (...fault) => {
  const [server, content] = [await telegramServer(), await anArchive()];
  const articles = [messagesOf('Text', 2), messagesOf('Text', 1, '2026-01-03-another')];
  server.faults.push(refusal(...fault));
  const { isWhole, printed } = await run(content, server.api(), articles);
  expect(isWhole).toBe(false);
  expect(printed).toContain('Nothing was sent; Telegram will refuse it until the article is changed.');
  expect(printed).toContain('✓ 2026-01-03-another: 1 sent');

  server.faults.push(undefined, refusal(...fault));
  expect((await run(content, server.api(), articles)).printed).toMatch(
    /Messages 1 to 1 are in the channel; Telegram will refuse it.*✓ 2026-01-03-another: unchanged/s,
  );
  const changed = [messagesOf('New', 2), messagesOf('New', 1, '2026-01-03-another')];
  server.faults.push(refusal(...fault));
  expect((await run(content, server.api(), changed)).printed).toMatch(
    /Message 102 shows the old text; Telegram will refuse it until.*✓ 2026-01-03-another: 1 replaced/s,
  );
});

test.each([
  [401, 'Unauthorized'],
  [403, 'Forbidden: bot is not a member of the channel chat'],
  [400, 'Bad Request: chat not found'],
  [400, 'Bad Request: not enough rights to send text messages to the chat'],
])('a refusal that the next article would meet too ends the run: %i %s', async (...fault) => {
  const [server, content] = [await telegramServer(), await anArchive()];
  server.faults.push(refusal(...fault));
  const articles = [messagesOf('Text'), messagesOf('Text', 1, '2026-01-03-another')];
  const { printed } = await run(content, server.api(), articles);
  expect(printed).toContain(`${fault[1]}. Nothing was sent; run it again.`);
  expect(printed).toContain('The other 1 were not looked at.');
  expect(server.calls).toHaveLength(1);
});

test('an edit is repeated after a fault: it does no harm', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  await run(content, server.api());
  server.faults.push({ status: 500, after: true, body: 'oops' });
  expect((await run(content, server.api(), messagesOf('New'))).printed).toContain(
    'may show the old text; run it again',
  );
  expect((await run(content, server.api(), messagesOf('New'))).isWhole).toBe(true);
  expect([...server.channel.values()]).toEqual(messagesOf('New').messages);
});

test('a message that somebody removed from the channel is sent again only when it is asked for', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  await run(content, server.api(), messagesOf('Text', 2));
  server.channel.delete(101);
  expect((await run(content, server.api(), messagesOf('New', 2))).printed).toContain(
    'does not find message 101',
  );
  expect((await run(content, server.api(), messagesOf('New', 2), 'missing')).printed).toContain(
    '1 sent, 1 replaced',
  );
  expect([...server.channel.values()]).toEqual(messagesOf('New', 2).messages.toReversed());
});

test('a record that cannot be read, and a second run, stop the article', async () => {
  const [server, content] = [await telegramServer(), await anArchive()];
  await run(content, server.api());
  const file = join(content, `.desk/telegram/thetest/${id}.json`);
  await writeFile(file, '{"version":2}');
  expect((await run(content, server.api())).printed).toMatch(
    /cannot be read, so it is not known what was sent/,
  );
  await writeFile(join(content, '.desk/telegram/thetest.lock'), String(process.ppid));
  await expect(run(content, server.api())).rejects.toThrow('Another run that sends to this channel');
  expect(server.calls).toHaveLength(1);
});

const faults = fc.constantFrom<Fault | undefined>(
  ...[undefined, undefined, undefined, tooMany(0.001), { after: true }, {}],
  ...[
    { status: 500, body: '', after: true },
    { status: 400, body: { ok: false, error_code: 400, description: 'x' } },
  ],
);

test('whatever fails in whatever order, every message is in the channel once in the end', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(faults, { maxLength: 12 }), async (sequence) => {
      const [server, content] = [await telegramServer(), await anArchive()];
      server.faults.push(...sequence);
      const article = messagesOf('Text', 4);
      for (let tries = 0; tries < 30; tries++) {
        const { isWhole, printed } = await run(content, server.api(), article);
        if (isWhole) break;
        if (!printed.includes('It is not known whether message')) continue;
        // The editor looks, and knows the message by its words.
        const at = doubtfulPart((await recordIn(content)).parts);
        const words = JSON.stringify(article.messages[at]);
        const found = [...server.channel].find(([, message]) => JSON.stringify(message) === words);
        await run(content, server.api(), article, found?.[0] ?? 'missing');
      }
      expect([...server.channel.values()]).toEqual(article.messages);
    }),
    { numRuns: 25 },
  );
});
