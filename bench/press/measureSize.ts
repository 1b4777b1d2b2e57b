import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addArticle, generateArchive } from '../archive/archiveFolder.ts';
import { type FirstView, measureFirstView } from './firstView.ts';
import { folderSize } from './folderSize.ts';
import { type PressRun, runPress } from './runPress.ts';

/** The press's measurements on an archive of one size. */
export interface SizeResult {
  articles: number;
  /** A full build without output, cache or built reader. */
  cold: PressRun;
  size: ReturnType<typeof folderSize>;
  /** One more article published into it. */
  oneMore: PressRun;
  /** Nothing changed since. */
  nothingNew: PressRun;
  firstView: FirstView;
}

export interface MeasureOptions {
  articles: number;
  /** The folder for archives and their built sites. */
  place: string;
  /** Whether the built site stays afterwards; the archive always does. */
  keep: boolean;
  say: (words: string) => void;
}

/** Measures the press on a generated archive. Throws what {@link runPress} throws. */
export async function measureSize({ articles, place, keep, say }: MeasureOptions): Promise<SizeResult> {
  const folder = join(place, String(articles));
  // A press that fails may leave more than its two folders.
  const built = join(folder, 'built');
  const places = {
    publicFolder: join(folder, 'public'),
    outFolder: join(built, 'out'),
    cacheFolder: join(built, 'cache'),
    reportFile: join(built, 'report.json'),
  };
  const clear = () => rmSync(built, { recursive: true, force: true });
  const name = `${articles.toLocaleString('en')} articles`;
  say(`${name}: the archive`);
  generateArchive({ articles, seed: 1, folder: places.publicFolder });
  clear();
  mkdirSync(built, { recursive: true });
  try {
    say(`${name}: everything built`);
    const cold = await runPress(places);
    const size = folderSize(places.outFolder);
    size.parts['content/search'] = folderSize(join(places.outFolder, 'content/search')).whole;
    say(`${name}: one more published`);
    addArticle(places.publicFolder);
    const oneMore = await runPress(places);
    say(`${name}: nothing new`);
    const nothingNew = await runPress(places);
    say(`${name}: the home page's first view`);
    const firstView = await measureFirstView(places.outFolder);
    return { articles, cold, size, oneMore, nothingNew, firstView };
  } finally {
    if (!keep) clear();
  }
}
