import { type ParseArgsConfig, parseArgs } from 'node:util';
import { PrintableError } from './PrintableError.ts';
import { terminalText } from './terminalText.ts';

type Options = NonNullable<ParseArgsConfig['options']>;

/**
 * Reads a command line.
 *
 * @param config the options that the command has, and whether it takes more than options, as `parseArgs` wants them
 * @param command as it is typed, for what is said: `npm run pdf`
 * @returns the options' values, and what else was named
 * @throws {PrintableError} for an option that the command has not, one without its value, and a word too many
 */
export function commandLine<Config extends ParseArgsConfig>(
  argv: readonly string[],
  config: Config,
  command: string,
): ReturnType<typeof parseArgs<Config & { args: string[] }>> {
  const args = [...argv];
  try {
    return parseArgs({ ...config, args });
  } catch (error) {
    const mistake = optionMistake(args, config.options ?? {}) ?? wordTooMany(args, config) ?? String(error);
    throw new PrintableError(`${mistake} The options: ${command} -- --help`);
  }
}

/** What Node says in words of its own, in ours. */
function optionMistake(args: string[], options: Options): string | undefined {
  for (const token of parseArgs({ args, options, strict: false, tokens: true }).tokens) {
    if (token.kind === 'option-terminator') return undefined;
    if (token.kind !== 'option') continue;
    const { name, rawName, value, inlineValue } = token;
    const option = Object.hasOwn(options, name) ? options[name] : undefined;
    if (!option) return `There is no option ${terminalText(rawName)}.`;
    if (option.type === 'boolean' && value !== undefined) return `${rawName} takes no value.`;
    if (option.type === 'boolean') continue;
    if (value === undefined) return `${rawName} needs a value.`;
    if (!inlineValue && value.startsWith('-'))
      return `${rawName} needs a value; one that begins with a hyphen is written ${rawName}=${terminalText(value)}.`;
  }
  return undefined;
}

function wordTooMany(
  args: string[],
  { options = {}, allowPositionals }: ParseArgsConfig,
): string | undefined {
  const [word] = parseArgs({ args, options, strict: false }).positionals;
  return word === undefined || allowPositionals
    ? undefined
    : `There are only options here, and no “${terminalText(word)}”.`;
}
