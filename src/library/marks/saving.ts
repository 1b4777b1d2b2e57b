import { faultOf, type LibraryFault } from '../LibraryError.ts';
import { type Savable, type SaveOutcome, save, undoRemoval, unsave } from '../saved/savedList.ts';
import { lookUp } from './snapshot.ts';

/** What came of the last press. */
export type SavingNews = { id: string } & (
  | { word: `outcome.${Exclude<SaveOutcome, 'kept'> | 'removed'}` }
  | { fault: LibraryFault }
);

const listeners = new Set<() => void>();
let news: SavingNews | undefined;

export function currentNews(): SavingNews | undefined {
  return news;
}

/** @returns what ends the subscription */
export function subscribeNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Tells what came of a press, in place of what came of the one before; nothing puts that away. */
export function tellNews(next: SavingNews | undefined): void {
  news = next;
  for (const listener of listeners) listener();
}

/** Saves an article, or takes it off the list if it is there. What goes wrong is told. */
export async function toggleSaved({ id, title, language }: Savable): Promise<void> {
  tellNews(undefined);
  await told(id, async () => {
    const { saved } = await lookUp();
    if (!saved.has(id)) return save({ id, title, language });
    await unsave(id);
    return 'removed';
  });
}

/** Puts back what was just removed. */
export async function undo(id: string): Promise<void> {
  await told(id, async () => {
    await undoRemoval(id);
    return 'kept';
  });
}

async function told(id: string, act: () => Promise<SaveOutcome | 'removed'>): Promise<void> {
  try {
    const outcome = await act();
    tellNews(outcome === 'kept' ? undefined : { id, word: `outcome.${outcome}` });
  } catch (error) {
    tellNews({ id, fault: faultOf(error) });
  }
}
