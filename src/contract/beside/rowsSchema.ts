import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0, 'is not a number of blocks'));

/** Rows of two versions: how many blocks of each stand beside each other, in order. */
export const rowsSchema = v.pipe(
  v.array(
    v.pipe(
      v.strictTuple([count, count]),
      v.check(([ours, theirs]) => ours + theirs > 0, 'is a row without blocks'),
    ),
  ),
  v.minLength(1, 'is empty'),
);

/** The file of two versions: their rows, blocks of the version whose id sorts first before those of the other. */
export const besideSchema = v.object({ rows: rowsSchema });
