import { named, type Tree } from './tree.ts';

/** Dates that are not machine-readable: `YYYY-MM-DD` in ASCII digits (HTML, valid date string). */
export function timeIssues(tree: Tree): string[] {
  return named(tree, 'time').flatMap(({ attribs: { datetime } }) =>
    /^\d{4}-\d{2}-\d{2}$/.test(datetime ?? '') && !Number.isNaN(Date.parse(datetime ?? ''))
      ? []
      : [`<time> says «${datetime}»`],
  );
}
