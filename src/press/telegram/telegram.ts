import { join, resolve } from 'node:path';
import { chosenArticles } from '../choice/chosenArticles.ts';
import { terminalError, terminalName } from '../system/terminalText.ts';
import { writeWhole } from '../system/writeWhole.ts';
import { articleMessages } from './message/articleMessages.ts';
import { sendArticles } from './send/sendArticles.ts';
import { SentRecord } from './send/sentRecord.ts';
import { TelegramApi } from './send/telegramApi.ts';
import { telegramArguments, telegramHelp } from './telegramArguments.ts';

/** `npm run telegram -- ID… [--section S] [--since DAY] [--send CHANNEL]`: articles as rich messages; `--help` names its options. */
try {
  const asked = telegramArguments(process.argv.slice(2), process.env.PUBLIC_DIR);
  if (asked.help) console.log(telegramHelp);
  else {
    const { ids, section, since, channel, seen, out, dir } = asked;
    const content = resolve(asked.public, 'content');
    const isHandedOn = (id: string) => channel !== undefined && SentRecord.isKept(content, channel, id);
    const { articles, publication } = chosenArticles({ ids, section, since, dir, isHandedOn });
    const chosen = articles.map((one) => articleMessages(one, publication));
    // The JSON alone is on the standard output.
    for (const { id, told } of chosen) for (const what of told) console.error(`${id}: ${what}`);
    if (channel !== undefined) {
      const destination = {
        ...{ api: new TelegramApi(process.env), channel, seen },
        ...{ content, builtContent: join(dir, 'content') },
      };
      if (!(await sendArticles(chosen, destination, console))) process.exitCode = 1;
    } else {
      const json = `${JSON.stringify(
        chosen.map(({ told: _told, ...one }) => one),
        null,
        2,
      )}\n`;
      if (out === undefined) process.stdout.write(json);
      else await writeWhole(out, Buffer.from(json));
      const count = chosen.reduce((all, { messages }) => all + messages.length, 0);
      const where = out === undefined ? '' : `, in ${terminalName(out)}`;
      console.error(
        `Articles: ${chosen.length}; messages: ${count}${where}. Nothing was sent: that needs --send CHANNEL.`,
      );
    }
  }
} catch (error) {
  console.error(terminalError(error));
  process.exitCode = 1;
}
