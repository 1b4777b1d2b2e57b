import { type ParseArgsConfig, parseArgs } from 'node:util';
import { PrintableError } from '../system/PrintableError.ts';

/**
 * Reads a command line.
 *
 * @param options those that the command has, as `parseArgs` wants them
 * @returns their values, and what else was named
 * @throws {PrintableError} for an option that the command has not, or one without its value
 */
export function commandLine<Options extends NonNullable<ParseArgsConfig['options']>>(
  argv: readonly string[],
  options: Options,
) {
  try {
    return parseArgs({ args: [...argv], allowPositionals: true, options });
  } catch (error) {
    throw new PrintableError(error instanceof Error ? error.message : String(error));
  }
}
