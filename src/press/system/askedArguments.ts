import type { ParseArgsConfig, parseArgs } from 'node:util';
import { commandLine } from './commandLine.ts';
import { terminalError } from './terminalText.ts';

/**
 * The arguments of a command that is one file. With `--help` it prints the help, and for a command line that cannot be
 * meant what is wrong with it; then the command ends.
 *
 * @param command as it is typed: `npm run build`
 * @param config as `parseArgs` wants it; `--help` is added
 */
export function askedArguments<Config extends ParseArgsConfig>(
  command: string,
  help: string,
  config: Config,
): ReturnType<typeof parseArgs<Config & { args: string[] }>> {
  const options = { ...config.options, help: { type: 'boolean', short: 'h' } } as const;
  try {
    const asked = commandLine(process.argv.slice(2), { ...config, options }, command);
    const { help: isAsked } = asked.values as { help?: boolean };
    if (!isAsked) return asked as ReturnType<typeof parseArgs<Config & { args: string[] }>>;
    console.log(help);
    process.exit(0);
  } catch (error) {
    console.error(terminalError(error));
    process.exit(1);
  }
}
