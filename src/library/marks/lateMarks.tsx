import { addStyle } from '../../controls/addStyle.ts';
import libraryStyle from '../library.css?inline';
import { fetchWhenOnline } from '../saved/fetchWhenOnline.ts';
import { ArticleStrip } from './ArticleStrip.tsx';
import { ShownMarks } from './ShownMarks.tsx';
import { toggleSaved } from './saving.ts';
import { followSnapshot, type Snapshot } from './snapshot.ts';

const code = { ArticleStrip, ShownMarks, toggleSaved };

/** What this device knows of articles, and what shows and changes it. */
export type LateMarks = typeof code & { snapshot: Snapshot };

/** Tells what this device knows, now and whenever it changes. @returns what was told first */
export async function followMarks(tell: (marks: LateMarks) => void): Promise<LateMarks> {
  addStyle(libraryStyle);
  const snapshot = await followSnapshot((next) => tell({ ...code, snapshot: next }));
  fetchWhenOnline();
  return { ...code, snapshot };
}
