import type { SavedEntry } from '../libraryData.ts';
import { useLateMarks } from './useLateMarks.ts';

/** What this device knows of an article, at the end of its card's facts, which leave room for it. */
export function CardMarks({ item }: { item: Pick<SavedEntry, 'id' | 'title' | 'language'> }) {
  const late = useLateMarks();
  return late && <late.ShownMarks item={item} snapshot={late.snapshot} />;
}
