import { couldBeNames, isRoute, looksLikeNames } from './byline.ts';
import type { HeadLine } from './headLines.ts';

/** The lines with the authors: explicit ones, else those in an author's place or with an author's look. */
export function findAuthors(
  lines: readonly HeadLine[],
  title: readonly HeadLine[],
  dated: HeadLine | undefined,
  hasLetterhead: boolean,
): HeadLine[] {
  const labelled = lines.filter(({ names }) => names);
  if (labelled.length > 0) return labelled;
  const free = lines.filter(
    (line) => line.isUndecided && !title.includes(line) && couldBeNames(line.text) && !isRoute(line.text),
  );
  const first = title[0];
  const above = free.filter(({ at }) => first === undefined || at < first.at);
  // «Kabul, 29.09.2023» is a place; two words or more are a name if nobody else is named.
  const beside = dated?.besideDay !== undefined && /\S\s+\S/u.test(dated.besideDay) ? [dated] : [];
  if (beside.length > 0 && !(hasLetterhead && above.length > 0)) return beside;
  // Under a letterhead only authors are above the date; elsewhere it may be the name of a series.
  const onSheet = hasLetterhead && dated !== undefined ? above.filter(({ at }) => at < dated.at) : [];
  if (onSheet.length > 0) return onSheet;
  if (above.length > 0) return above.every(({ text }) => looksLikeNames(text)) ? above : above.slice(-1);
  // Below the title a line may be its second half, unless it looks like names or has the date beside it.
  const last = title.at(-1);
  const below = last ? lines.slice(lines.indexOf(last) + 1) : [];
  const next = below.find(({ text }) => !isRoute(text));
  if (!next || !free.includes(next) || next.paragraph.style === 'heading') return [];
  const place = lines.indexOf(next);
  const besideDay = dated !== undefined && [lines[place + 1], lines[place - 1]].includes(dated);
  return besideDay || looksLikeNames(next.text) ? [next] : [];
}

/** Whether authors are recognised by their look alone, without a word like “by” or the date beside them. */
export function areUncertain(
  authors: readonly HeadLine[],
  lines: readonly HeadLine[],
  dated: HeadLine | undefined,
  hasLetterhead: boolean,
): boolean {
  const [first, last] = [authors[0], authors.at(-1)];
  if (!first || !last || authors.some(({ names }) => names)) return false;
  if (authors.some(({ byline }) => byline)) return true;
  if (!dated || authors.includes(dated)) return !dated;
  if (hasLetterhead && last.at < dated.at) return false;
  return lines[lines.indexOf(last) + 1] !== dated && lines[lines.indexOf(first) - 1] !== dated;
}
