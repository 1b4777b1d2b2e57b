import { couldBeNames } from './byline.ts';
import type { HeadLine } from './headLines.ts';

/** From this score on a line looks like a title: all bold, or larger than the text. */
export const minTitleScore = 1.5;
/** Bold and larger, or bold, italic and centred: never a name. */
const styledTitleScore = 2.75;

/**
 * The lines that are the title.
 *
 * @param hasLetterhead whether there was a letterhead: then the author is above the title, otherwise below it
 * @param bodied whether there is text below the lines; else the last of them is the text, short as it is, and no title
 */
export function findTitle(
  lines: readonly HeadLine[],
  dated: HeadLine | undefined,
  hasLetterhead: boolean,
  bodied: boolean,
): HeadLine[] {
  const open = lines.filter((line) => line.isUndecided);
  const most = Math.max(...open.map(({ titleScore }) => titleScore));
  const looking = open.filter(({ titleScore }) => titleScore === most && titleScore >= minTitleScore);
  const after = (line: HeadLine) => dated !== undefined && line.at > dated.at;
  if (looking.length > 0) {
    const best = (hasLetterhead && looking.find(after)) || looking[0];
    const first = best && (aboveHeading(best, open, (line) => hasLetterhead && after(line)) ?? best);
    // Two paragraphs in the title style are one title.
    const second = first && lines[lines.indexOf(first) + 1];
    return [first, ...(first?.titleScore === 8 && second?.titleScore === 8 ? [second] : [])].filter(
      (line) => line !== undefined,
    );
  }
  // Only the order is left: author, date, title under a letterhead; title, author, date elsewhere.
  const named = lines.some(({ names }) => names);
  const below = open.filter(after).slice(0, bodied || named ? undefined : -1);
  const above = open.filter((line) => !after(line));
  if (dated && below[0] && (above.length > 0 || named || hasLetterhead)) return below.slice(0, 1);
  if (named || above.length === 0 || (!hasLetterhead && !dated)) return open.slice(0, 1);
  if (!dated) return open.slice(above.length > 1 ? 1 : 0).slice(0, 1);
  if (hasLetterhead && above.length === 1 && couldBeNames(above[0]?.text ?? '')) return [];
  return above.slice(0, 1);
}

/** A lower-level heading below a hand-made title is the text's first one. */
function aboveHeading(
  heading: HeadLine,
  open: readonly HeadLine[],
  isBelowDay: (line: HeadLine) => boolean,
): HeadLine | undefined {
  const { style, level = 1 } = heading.paragraph;
  if (style !== 'heading' || level < 2) return undefined;
  const above = open.filter(({ at, paragraph }) => at < heading.at && paragraph.style !== 'heading');
  const least = (line: HeadLine) => (isBelowDay(line) ? minTitleScore : styledTitleScore);
  return above.find((line) => line.titleScore >= least(line));
}
