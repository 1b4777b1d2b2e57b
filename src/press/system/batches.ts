/**
 * Groups of at most `size`, in order.
 *
 * @param first the size of the first group, from which it doubles: where few come, far apart, none waits for others
 */
export function* batches<T>(all: Iterable<T>, size: number, first = size): Generator<T[]> {
  let batch: T[] = [];
  let most = first;
  for (const one of all) {
    batch.push(one);
    if (batch.length < most) continue;
    yield batch;
    batch = [];
    most = Math.min(size, most * 2);
  }
  if (batch.length > 0) yield batch;
}
