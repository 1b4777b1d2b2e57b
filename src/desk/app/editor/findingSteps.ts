import type { ShownFinding } from '../document/shownFinding.ts';

/** The open finding after the current one, from the first again after the last; undefined if none is open. */
export function nextFinding(
  open: readonly ShownFinding[],
  current: ShownFinding | undefined,
): ShownFinding | undefined {
  const at = open.findIndex(({ key }) => key === current?.key);
  return open[(at + 1) % open.length];
}
