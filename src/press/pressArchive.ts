import type { Article } from '../article/articleSchema.ts';
import { byDay, deriveLists, listItem } from './deriveLists.ts';
import { faultLine } from './fault.ts';
import { jsonSchemas } from './jsonSchemas.ts';
import { readArchive } from './readArchive.ts';

export interface PressedArchive {
  /** Path below `content/` to the file's text. */
  files: Map<string, string>;
  /** Articles' ids, newest first. */
  ids: string[];
  warnings: string[];
}

/**
 * Reads the archive below `root` and derives every file the reader fetches beside the articles.
 *
 * @throws {Error} that names every fault when the archive has one: nothing half-valid is published
 */
export async function pressArchive(root: string): Promise<PressedArchive> {
  const { publication, articles, faults } = await readArchive(root);
  const errors = faults.filter((fault) => fault.weight === 'error');
  if (errors.length > 0 || !publication) {
    throw new Error(
      `The archive in ${root} has ${errors.length} faults:\n${errors.map(faultLine).join('\n')}`,
    );
  }
  const items = articles.map((article) => listItem(article, publication)).sort(byDay);
  const files = new Map<string, string>();
  for (const [path, json] of deriveLists(publication, items, originals(articles)))
    files.set(path, JSON.stringify(json));
  for (const [path, json] of jsonSchemas()) files.set(path, `${JSON.stringify(json, null, 2)}\n`);
  const warnings = faults.filter((fault) => fault.weight === 'warning').map(faultLine);
  return { files, ids: items.map((item) => item.id), warnings };
}

/** From a translation's id to that of the text it renders, through translations of translations. */
function originals(articles: Article[]): Map<string, string> {
  const direct = new Map(
    articles.flatMap(({ id, translationOf }) => (translationOf ? [[id, translationOf]] : [])),
  );
  const root = (id: string, seen = new Set<string>()): string => {
    const next = direct.get(id);
    return next === undefined || seen.has(id) ? id : root(next, seen.add(id));
  };
  return new Map([...direct.keys()].map((id) => [id, root(id)]));
}
