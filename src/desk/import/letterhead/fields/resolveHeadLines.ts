import { couldBeNames, isTranslatorLine, namesTranslator, readByline, titleInByline } from './byline.ts';
import { minTitleScore } from './findTitle.ts';
import type { HeadLine } from './headLines.ts';

/**
 * The lines above the text, after look and place have shown that some are titles that begin like something
 * else: «Von Kabul nach Hamburg», «Translation and Power», «۷ ثور ۱۳۵۷».
 */
export function resolveHeadLines(lines: readonly HeadLine[], hasLetterhead: boolean): HeadLine[] {
  const days = lines.filter(({ day }) => day);
  return lines.map((line) => {
    const dated = days.find((one) => one !== line);
    const { day, names, ...rest } = line;
    if (day && line.besideDay === undefined)
      return dated && isTitle(line, lines, dated) ? { ...rest, isUndecided: true } : line;
    if (names) return isBylineTitle(line, lines, dated, hasLetterhead) ? withByline(rest) : line;
    if (!isTranslatorLine(line.text)) return line;
    const title = isTitle(line, lines, dated) && (isStyled(line) || !namesTranslator(line.text));
    return title ? { ...line, isUndecided: true } : line;
  });
}

function withByline(line: HeadLine): HeadLine {
  const byline = readByline(line.text);
  return { ...line, ...(byline && { byline }), isUndecided: true };
}

function isBylineTitle(
  line: HeadLine,
  lines: readonly HeadLine[],
  dated: HeadLine | undefined,
  hasLetterhead: boolean,
): boolean {
  const chance = titleInByline(line.text);
  if (chance === undefined || line.day) return false;
  if (chance === 'likely') return true;
  const belowAuthor =
    dated !== undefined &&
    line.at > dated.at &&
    lines.some(({ at, isUndecided, text }) => isUndecided && at < dated.at && couldBeNames(text));
  if (isTitle(line, lines, dated)) return isStyled(line) || chance === 'possible' || belowAuthor;
  return chance === 'possible' && hasLetterhead && belowAuthor && rivals(line, lines, dated).length === 0;
}

/** Whether a line looks more like a title than all others, and no other must be it. */
function isTitle(line: HeadLine, lines: readonly HeadLine[], dated: HeadLine | undefined): boolean {
  if (
    line.titleScore < minTitleScore ||
    lines.some((other) => other !== line && other.titleScore >= line.titleScore)
  )
    return false;
  const authors = dated !== undefined && line.at > dated.at ? 0 : 1;
  return isStyled(line) || rivals(line, lines, dated).length <= authors;
}

/** What else may be the title: any line of words, but none above the day where the line is below it. */
function rivals(line: HeadLine, lines: readonly HeadLine[], dated: HeadLine | undefined): HeadLine[] {
  const above = (at: number) => dated !== undefined && at < dated.at && dated.at < line.at;
  return lines.filter((other) => other !== line && other.isUndecided && !above(other.at));
}

function isStyled({ paragraph }: HeadLine): boolean {
  return paragraph.style === 'heading' || paragraph.style === 'title';
}
