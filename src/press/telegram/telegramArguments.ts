import { type ArticleChoice, articleChoice, choiceOptions } from '../choice/articleChoice.ts';
import { commandLine } from '../system/commandLine.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalText } from '../system/terminalText.ts';

/** What `npm run telegram` was asked to do. */
export interface TelegramArguments extends Pick<ArticleChoice, 'ids' | 'section' | 'since'> {
  help: boolean;
  /** `@name` or a number; without it nothing is sent. */
  channel?: string;
  /** What an editor has seen of a message in doubt: its number in the channel, or that it is not there. */
  seen?: number | 'missing';
  /** The file that the messages are written to; without it they are printed. */
  out?: string;
  /** The built site. */
  dir: string;
  /** The folder of the archive, where what was sent is remembered. */
  public: string;
}

/** The text of `--help`. */
export const telegramHelp = `npm run telegram -- ID… [--section S] [--since DAY] [--send CHANNEL]

Gives articles of the built site (npm run build) as Telegram rich messages: as JSON, or sent to a channel.

  ID…               articles by their ids: 2026-03-19-three-dates-on-one-page
  --section S       the articles of a section: dari, pashto, european-languages
  --since DAY       of these, or of all, those of a day and later: 2026-11-01
  --out FILE        write the JSON to a file instead of printing it
  --send CHANNEL    send what is new, replace what has changed or was retracted; @name or =-1001234567890
  --arrived NUMBER  the message in doubt is in the channel; NUMBER is the last part of its link
  --missing         the message in doubt is not in the channel
  --dir DIR         the built site (default: dist)
  --public DIR      the folder of the archive, where what was sent is remembered (default: public)
  --help            show this help

Environment: TELEGRAM_TOKEN is the bot's token, TELEGRAM_API another address of the Bot API (https, or this machine).
Exit status: 0 if all went well; 1 if anything failed or the command is wrong.
`;

const { section, since } = choiceOptions;

/** Reads the command line. @throws {PrintableError} for what cannot be meant */
export function telegramArguments(argv: readonly string[], publicDir = 'public'): TelegramArguments {
  const { values, positionals: ids } = commandLine(
    argv,
    {
      allowPositionals: true,
      options: {
        ...{ section, since },
        send: { type: 'string' },
        arrived: { type: 'string' },
        missing: { type: 'boolean' },
        out: { type: 'string' },
        dir: { type: 'string' },
        public: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    },
    'npm run telegram',
  );
  const { send: channel, arrived, missing = false, out, help = false, dir = 'dist' } = values;
  const places = { out, dir, public: values.public ?? publicDir };
  if (help) return { help, ids, channel, ...places };
  const named = { ids, section: values.section, since: values.since };
  const asked = {
    ...{ help, channel },
    ...articleChoice(named, 'npm run telegram', ['section', 'since']),
    ...places,
  };
  if (channel !== undefined && !/^(?:@[a-z]\w{3,31}|-?[1-9]\d{0,19})$/i.test(channel))
    throw new PrintableError(
      `--send ${terminalText(channel)} is not a channel: write @name or its number. Nothing was sent.`,
    );
  if (channel !== undefined && out !== undefined)
    throw new PrintableError('--out writes what --send would send: choose one.');
  if (arrived === undefined && !missing) return asked;
  if (arrived !== undefined && missing)
    throw new PrintableError('--arrived and --missing say the opposite: choose one.');
  if (channel === undefined || asked.ids.length !== 1)
    throw new PrintableError(
      '--arrived and --missing are about a message of one article in one channel: name both.',
    );
  if (arrived !== undefined && !/^[1-9]\d{0,9}$/.test(arrived))
    throw new PrintableError(
      `--arrived ${terminalText(arrived)} is not a number: it is the last part of the message’s link.`,
    );
  return { ...asked, seen: arrived === undefined ? 'missing' : Number(arrived) };
}
