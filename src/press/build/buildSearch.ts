import { existsSync, readdirSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { searchFiles } from '../../contract/search/indexFiles.ts';
import type { SearchPlan } from '../search/searchPlan.ts';
import type { BuildPlan } from './buildPlan.ts';
import type { BuildResult, BuildTask } from './buildTask.ts';
import { textUnit } from './siteUnits.ts';
import { type Unit, unit } from './unit.ts';

/**
 * Builds the segments of the index that have changed, and the file that names them: first the runs of a segment, in as many threads as there
 * are, then the segment from them.
 *
 * @param runs a folder for the runs; what is left there is for the next build
 * @param ask gives a task to a thread
 */
export async function buildSearch(
  { segments, manifest }: SearchPlan,
  runs: string,
  building: BuildPlan,
  ask: (task: BuildTask) => Promise<BuildResult>,
): Promise<void> {
  const plans = new Map(segments.map((plan) => [`content/search/${searchFiles.root(plan.name)}`, plan]));
  const units = [...plans].map(([path, { name }]) => unit(path, name, () => path));
  const needed = new Set<string>();
  for (const segment of building.changed(units)) {
    const plan = plans.get(segment.path);
    if (!plan) continue;
    const tasks = plan.runs(runs);
    for (const { file } of tasks) needed.add(basename(file));
    await Promise.all(tasks.map(ask));
    const done = await ask({ kind: 'searchSegment', name: plan.name, runs: tasks.map(({ file }) => file) });
    building.record([[segment, done]]);
  }
  const named: Unit = textUnit(`content/search/${searchFiles.manifest}`, JSON.stringify(manifest));
  for (const changed of building.changed([named])) building.record([[changed, await ask(changed.task())]]);
  const open = segments[0]?.runs(runs).map(({ file }) => basename(file)) ?? [];
  if (needed.size > 0) keepOnly(runs, new Set(open));
}

function keepOnly(folder: string, kept: ReadonlySet<string>): void {
  if (!existsSync(folder)) return;
  for (const file of readdirSync(folder)) if (!kept.has(file)) rmSync(join(folder, file), { force: true });
}
