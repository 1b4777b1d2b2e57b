/** Loads what takes a list along: a step of its own, so that lists do not name all its files. */
export async function loadTakeAlong() {
  return (await import('./TakeAlong.tsx')).TakeAlong;
}
