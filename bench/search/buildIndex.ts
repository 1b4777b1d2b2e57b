import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { archiveOf } from '../../src/contract/derived/deriveLists.ts';
import { listMembers } from '../../src/contract/derived/listMembers.ts';
import { beginStage } from '../../src/press/build/beginStage.ts';
import { BuildPlan } from '../../src/press/build/buildPlan.ts';
import { buildSearch } from '../../src/press/build/buildSearch.ts';
import type { BuildResult, BuildTask } from '../../src/press/build/buildTask.ts';
import { commit, finishCommit } from '../../src/press/build/commit.ts';
import { siteFolders } from '../../src/press/build/siteFolders.ts';
import type { WorkerSetup } from '../../src/press/build/taskRunner.ts';
import { scanArchive } from '../../src/press/scan/scanArchive.ts';
import { searchPlan } from '../../src/press/search/searchPlan.ts';
import { openStore } from '../../src/press/store/store.ts';
import { progressOn } from '../../src/press/system/progress.ts';
import { threadPool } from '../../src/press/system/threadPool.ts';

/**
 * `node bench/search/buildIndex.ts --public DIR --out-dir DIR --store FILE`: builds the index of an archive as the press does, and nothing else.
 * Prints the seconds of each part as JSON.
 */
const { values } = parseArgs({
  options: { public: { type: 'string' }, 'out-dir': { type: 'string' }, store: { type: 'string' } },
});
const { public: publicDir = '', 'out-dir': outDir = '', store: file = '' } = values;
const content = resolve(publicDir, 'content');
const folders = siteFolders(outDir);
const store = openStore(resolve(file));
const progress = progressOn({ write: () => true });
finishCommit(store, folders);
const archive = await scanArchive(content, 'bench', store, progress);
progress.begin('list');
const members = listMembers(archive.publication, archive.entries);
beginStage(store, folders, 'bench');
const setup: WorkerSetup = {
  renderer: '',
  frame: {
    template: '',
    sheets: {},
    preloads: {},
    publication: archive.publication,
    archive: archiveOf(members.lists),
    trust: { policies: {} },
  },
  content,
  published: join(folders.site, 'content'),
  stage: folders.stage,
  popular: 'fast',
  withPages: false,
};
const worker = new URL('../../src/press/build/buildWorker.ts', import.meta.url);
const pool = threadPool<BuildTask[], BuildResult[]>(worker, setup);
const building = new BuildPlan(store, folders);
progress.begin('search');
const plan = searchPlan('bench', store, archive.publication, archive.entries, members);
await buildSearch(plan, join(dirname(resolve(file)), 'runs'), building, async (task) => {
  const [done] = await pool.ask([task]);
  if (!done) throw new Error('A thread gave no answer');
  return done;
});
progress.begin('commit');
const gone = building.removedUnits();
if (building.written + gone.length > 0) commit(store, folders, gone);
await pool.close();
store.close();
console.log(JSON.stringify(progress.end()));
