import type { JudgedBlock, LetterheadRun } from './letterheadRuns.ts';

/**
 * The runs without the pictures among them that are the author's: a page may be a photograph and nothing else, with the
 * letterhead above and below it. The letterhead's own logo stays with it. A run at the document's start takes along
 * what stands above it.
 */
export function splitAtPictures(
  judged: readonly JudgedBlock[],
  runs: readonly LetterheadRun[],
): LetterheadRun[] {
  const logos = new Set<string>();
  return runs.flatMap((run) => {
    const whole = run.atStart ? { ...run, from: 0 } : run;
    const pictures: number[] = [];
    for (let at = whole.from; at <= whole.to; at++) {
      const block = judged[at]?.block;
      if (block?.kind !== 'image' || logos.has(block.image)) continue;
      if (isLogo(judged, whole, at)) logos.add(block.image);
      else pictures.push(at);
    }
    return splitRun(whole, pictures);
  });
}

function splitRun(run: LetterheadRun, pictures: readonly number[]): LetterheadRun[] {
  const ends = [...pictures.map((at) => at - 1), run.to];
  const parts = ends.map((to, part) => ({ from: part === 0 ? run.from : (pictures[part - 1] ?? 0) + 1, to }));
  return parts
    .map((part) => ({ ...run, ...part, atEnd: run.atEnd && part.to === run.to }))
    .filter(({ from, to }) => from <= to);
}

/** A logo has more of the masthead below it, or the text of its page; a photograph fills its page down to the footer. */
function isLogo(judged: readonly JudgedBlock[], run: LetterheadRun, at: number): boolean {
  if (run.atStart && run.atEnd) return true;
  const end = pageEnd(judged, run, at);
  const below = judged
    .slice(at + 1, end)
    .flatMap(({ recognised }) => (recognised ? [...recognised.kinds] : []));
  const goesOn = end > run.to && !run.atEnd && !beginsPage(judged, end) && !beginsPage(judged, end + 1);
  return below.length > 0 && (goesOn || below.some((kind) => kind !== 'address'));
}

/** Where the page ends on which a picture is: where the next begins, or the run ends. */
function pageEnd(judged: readonly JudgedBlock[], run: LetterheadRun, picture: number): number {
  const all = Array.from({ length: run.to - run.from }, (_, at) => run.from + 1 + at);
  const turned = all.filter((at) => beginsPage(judged, at));
  // Where nothing tells of pages, the publication's name opens the next one.
  const named = all.filter((at) => judged[at]?.recognised?.kinds.has('name'));
  const above = judged.slice(run.from, picture).some(({ recognised }) => recognised);
  const boundaries = turned.length > 0 ? turned : above && !run.atStart ? named : [];
  return boundaries.find((at) => at > picture) ?? run.to + 1;
}

function beginsPage(judged: readonly JudgedBlock[], at: number): boolean {
  const [before, here] = [judged[at - 1]?.block, judged[at]?.block];
  if (!before || !here) return false;
  const known = before.page !== undefined && here.page !== undefined;
  return here.kind === 'pageBreak' || (known && before.page !== here.page);
}
