/** How many loads run that nobody has asked for yet. */
let ahead = 0;

/** Loads what may be needed next. What fails does not reject, and loads no page unless its reader is on the way to one. */
export async function loadQuietly(load: () => Promise<unknown>): Promise<void> {
  ahead += 1;
  await load().catch(() => undefined);
  ahead -= 1;
}

/** Whether something loads that nobody has asked for yet. */
export function loadsQuietly(): boolean {
  return ahead > 0;
}
