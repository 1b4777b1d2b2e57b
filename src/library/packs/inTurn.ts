const turns = new Map<string, Promise<unknown>>();

/**
 * Does work on a list when no other tab does any: by a lock of the browser. Where there are none (a site without https), one after the
 * other in this tab; what two tabs then bring twice is kept once, since every write adds to what is kept at that moment.
 *
 * @param signal ends the waiting, with its reason; the work itself has to follow it by itself
 */
export async function inTurn<Result>(
  list: string,
  work: () => Promise<Result>,
  signal?: AbortSignal,
): Promise<Result> {
  const { locks } = navigator as { locks?: LockManager };
  if (locks) return locks.request(`aa-aa.pack ${list}`, signal ? { signal } : {}, work);
  const turn = Promise.resolve(turns.get(list)).then(() => {
    signal?.throwIfAborted();
    return work();
  });
  turns.set(
    list,
    turn.catch(() => undefined),
  );
  return turn;
}
