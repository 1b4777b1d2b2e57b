import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { listCountsPath } from '../../contract/listFiles.ts';
import { parseList, parseListAddress } from '../../contract/lists.ts';
import { signedPeriodText } from '../../contract/signed/signedLists.ts';
import type { CompressionEffort } from '../hosting/compressedForms.ts';
import { packText } from '../packs/packText.ts';
import type { PageFrame, pageDocument } from '../page/pageDocument.ts';
import type { WrittenFile } from '../store/builtUnits.ts';
import type { BuildResult, BuildTask } from './buildTask.ts';
import { diskReader } from './diskReader.ts';
import { Stage } from './stage.ts';

/** What a build thread starts with. */
export interface WorkerSetup {
  /** The built module that exports `pageDocument`. */
  renderer: string;
  frame: PageFrame;
  /** The editors' `content/`; `published` is the site's as it was. */
  content: string;
  published: string;
  stage: string;
  /** How hard the pages that most readers open are compressed. */
  popular: CompressionEffort;
  withPages: boolean;
}

/** Runs tasks, one at a time. Code that few tasks need is loaded with the first of them. */
export function taskRunner(setup: WorkerSetup): (task: BuildTask) => Promise<BuildResult> {
  const { frame, content, published } = setup;
  const stage = new Stage(setup.stage);
  let inputs = new Set<string>();
  const folders = { editorial: content, staged: join(setup.stage, 'content'), published };
  const source = diskReader(folders, (path) => inputs.add(path));
  let built: Promise<{ pageDocument: typeof pageDocument }> | undefined;
  const renderer = () => {
    built ??= import(pathToFileURL(setup.renderer).href);
    return built;
  };

  const filesOf = async (task: BuildTask): Promise<[path: string, data: string | Uint8Array][]> => {
    switch (task.kind) {
      case 'text':
        return task.files;
      case 'page': {
        const { pageDocument } = await renderer();
        const { html, countsOf } = await pageDocument({ ...task, contentReader: source }, frame);
        // It has read the counts of all lists, and shows those of one.
        if (countsOf !== undefined && inputs.delete('archive.json')) inputs.add(listCountsPath(countsOf));
        return [[task.path, html]];
      }
      case 'feed': {
        const { fullTextFeeds } = await import('../feeds/fullTextFeeds.ts');
        return fullTextFeeds(frame.publication, task.list, source);
      }
      case 'podcast': {
        const { fullTextPodcast } = await import('../feeds/fullTextFeeds.ts');
        return [await fullTextPodcast(frame.publication, task.list, source)];
      }
      case 'pack': {
        const texts = await Promise.all(task.files.map((file) => source(file)));
        return [[task.path, packText(texts)]];
      }
      case 'signedPeriod': {
        const bytesOf = async (path: string) => new Uint8Array(await readFile(join(content, path)));
        return [[task.path, await signedPeriodText(task.ids, bytesOf)]];
      }
      case 'schemas': {
        const { jsonSchemas } = await import('../lists/jsonSchemas.ts');
        const text = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;
        return [...jsonSchemas()].map(([path, json]) => [`content/${path}`, text(json)]);
      }
      case 'qr': {
        const { qrCode } = await import('../page/qrCode.ts');
        return [[task.path, qrCode(task.address)]];
      }
      case 'beside': {
        const { besideText } = await import('../lists/besideText.ts');
        return [
          [
            task.path,
            besideText(await Promise.all(task.versions.flatMap((file) => (file ? source(file) : [])))),
          ],
        ];
      }
      case 'searchRun': {
        const { makeRun } = await import('../search/searchTask.ts');
        await makeRun(task, source);
        return [];
      }
      case 'searchSegment':
      case 'copy':
        return [];
    }
  };
  return async (task) => {
    inputs = new Set();
    // Whatever comes first, pages follow: their code loads while the press looks for them. A page tells what fails.
    if (setup.withPages) renderer().catch(() => {});
    if (task.kind === 'copy') return { files: stage.copy(task.path, task.from, task.packed), inputs: [] };
    if (task.kind === 'searchSegment') {
      const { makeSegment } = await import('../search/searchTask.ts');
      const written: WrittenFile[] = [];
      for (const [path, data] of makeSegment(task))
        written.push(...stage.write(`content/search/${path}`, data, 'fast'));
      return { files: written, inputs: [] };
    }
    const effort = effortFor(task, setup.popular);
    const files = (await filesOf(task)).flatMap(([path, data]) => stage.write(path, data, effort));
    return { files, inputs: [...inputs] };
  };
}

function effortFor(task: BuildTask, most: WorkerSetup['popular']): CompressionEffort {
  // Only who prints loads a code.
  if (task.kind === 'qr') return 'none';
  if (task.kind !== 'page' || !task.popular || most === 'fast') return 'fast';
  return task.withoutCounts || isOfSection(task.address) ? most : 'daily';
}

/** Whether a page is the home page or a section's. */
function isOfSection(address: string): boolean {
  const kind = parseList(parseListAddress(address)?.list ?? '')?.kind;
  return kind === 'everything' || kind === 'section';
}
