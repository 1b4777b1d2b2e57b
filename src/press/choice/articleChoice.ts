import { isDay } from '../../language/calendar.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { terminalText } from '../system/terminalText.ts';

/** The articles that a command is about: those that it names, or what is in all of its choices. */
export interface ArticleChoice {
  /** Articles by their ids, in the order named, each once. */
  ids: string[];
  section?: string | undefined;
  /** `YYYY-MM`, of the Gregorian calendar or the Solar Hijri. */
  month?: string | undefined;
  /** The last part of the address of an author’s page, or the name as it is written. */
  author?: string | undefined;
  /** `YYYY-MM-DD`: articles of this day and later. */
  since?: string | undefined;
}

/** The choices as options of a command line. A command has those that it needs. */
export const choiceOptions = {
  section: { type: 'string' },
  month: { type: 'string' },
  author: { type: 'string' },
  since: { type: 'string' },
} as const;

/**
 * Checks what a command line names or chooses.
 *
 * @param command as it is typed, for what is said: `npm run pdf`
 * @param choices the options that it has
 * @throws {PrintableError} for a month or day that is none, for names beside choices, and for neither
 */
export function articleChoice(
  { ids, ...choice }: ArticleChoice,
  command: string,
  choices: readonly (keyof typeof choiceOptions)[],
): ArticleChoice {
  checkDay(choice.since);
  if (choice.month !== undefined && !/^\d{4}-(?:0[1-9]|1[0-2])$/.test(choice.month))
    throw new PrintableError(
      `--month ${terminalText(choice.month)} is not a month; write YYYY-MM in Latin digits: 2026-09, or 1405-06.`,
    );
  const isChosen = choices.some((name) => choice[name] !== undefined);
  const named = choices.map((name) => `--${name}`);
  if (ids.length > 0 && isChosen)
    throw new PrintableError(
      `Name articles, or choose them by ${named.join(', ').replace(/, (\S+)$/, ' and $1')}, not both.`,
    );
  if (ids.length === 0 && !isChosen)
    throw new PrintableError(`Name the articles: ${command} -- ID… (or choose them: ${named.join(', ')}).`);
  return { ids: [...new Set(ids)], ...choice };
}

/** @throws {PrintableError} for a `--since` that is not a day */
export function checkDay(since: string | undefined): void {
  if (since !== undefined && !isDay(since))
    throw new PrintableError(
      `--since ${terminalText(since)} is not a day; write YYYY-MM-DD in Latin digits: 2023-09-29.`,
    );
}
