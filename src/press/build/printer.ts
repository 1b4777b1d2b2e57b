import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { PageFrame, pageDocument } from '../page/pageDocument.ts';
import type { Effort } from './compressed.ts';
import { pressSource } from './pressSource.ts';
import type { PrintedTask, PrintTask } from './printTask.ts';
import { Stage } from './stage.ts';

/** What a printing thread begins with. */
export interface PrintSetup {
  /** The built module that exports `pageDocument`. */
  renderer: string;
  frame: PageFrame;
  /** The editors' `content/`, and the `content/` of the site as it was. */
  content: string;
  printed: string;
  stage: string;
}

/** Carries out tasks, one at a time. Code that few tasks need is loaded when one comes. */
export function printer(setup: PrintSetup): (task: PrintTask) => Promise<PrintedTask> {
  const { renderer, frame, content, printed } = setup;
  const stage = new Stage(setup.stage);
  let inputs = new Set<string>();
  const folders = { written: content, staged: join(setup.stage, 'content'), printed };
  const source = pressSource(folders, (path) => inputs.add(path));
  let built: Promise<{ pageDocument: typeof pageDocument }> | undefined;

  const filesOf = async (task: PrintTask): Promise<[path: string, data: string | Uint8Array][]> => {
    switch (task.kind) {
      case 'text':
        return task.files;
      case 'page': {
        built ??= import(pathToFileURL(renderer).href);
        const page = await (await built).pageDocument({ ...task, source }, frame);
        return [[task.path, page.html]];
      }
      case 'feed': {
        const { feedsInFull } = await import('../feeds/feedsInFull.ts');
        return feedsInFull(frame.publication, task.list, source);
      }
      case 'schemas': {
        const { jsonSchemas } = await import('../lists/jsonSchemas.ts');
        const text = (json: unknown) => `${JSON.stringify(json, null, 2)}\n`;
        return [...jsonSchemas()].map(([path, json]) => [`content/${path}`, text(json)]);
      }
      case 'copy':
        return [];
    }
  };
  return async (task) => {
    inputs = new Set();
    const effort = effortOf(task);
    if (task.kind === 'copy') return { files: stage.copy(task.path, task.from, effort), inputs: [] };
    const files = (await filesOf(task)).flatMap(([path, data]) => stage.write(path, data, effort));
    return { files, inputs: [...inputs] };
  };
}

function effortOf(task: PrintTask): Effort {
  if (task.kind === 'page') return task.often ? 'often' : 'much';
  if (task.kind === 'copy' && task.path.startsWith('assets/')) return 'lasting';
  return 'much';
}
