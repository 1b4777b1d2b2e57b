import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { converted } from '../../test/desk/converted.ts';
import { flatDocument } from '../../test/desk/flatDocument.ts';
import { alignTable } from '../alignTable.ts';
import { composeArticle } from '../archive/composeArticle.ts';
import { sizesOf } from '../press/pressBench.ts';
import { importTable, mixedTable } from './importTable.ts';
import { letterheadOfArticle } from './letterheadOfArticle.ts';
import { type DocumentFile, mixedFiles } from './mixedFiles.ts';
import { type ImportRun, runImport } from './runImport.ts';

const publication = join(import.meta.dirname, '../../public/content/publication.json');
const seed = 1;

/**
 * `npm run bench -- import [--documents 100,300] [--mixed 200] [--json FILE]`: documents of some 900 words written by
 * LibreOffice, nine Word files for each OpenDocument text, and a set of every format, each imported by the real command in one
 * run. Throws when one is refused.
 */
export async function runImportBench(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      documents: { type: 'string', multiple: true, default: ['100,300'] },
      mixed: { type: 'string', default: '200' },
      json: { type: 'string' },
    },
  });
  const sizes = sizesOf(values.documents);
  const runs: ImportRun[] = [];
  const files = await documentFiles(sizes.at(-1) ?? 0);
  for (const documents of sizes) {
    console.error(`… importing ${documents}`);
    runs.push(await measure(files.slice(0, documents)));
  }
  console.log(`\n${alignTable(importTable(runs))}`);
  const count = Number(values.mixed);
  console.error(`… importing ${count} of every format`);
  const mixed = await measure(await mixedFiles(count));
  console.log(`\n${alignTable(mixedTable(mixed))}`);
  if (values.json === undefined) return;
  const machine = { node: process.version, processors: cpus().map(({ model }) => model) };
  writeFileSync(values.json, `${JSON.stringify({ machine, runs, mixed }, null, 2)}\n`);
}

function tellOfWriting(count: number): void {
  console.error(`… ${count} documents; LibreOffice writes those that are missing`);
}

async function documentFiles(count: number): Promise<DocumentFile[]> {
  tellOfWriting(count);
  const texts = { docx: new Map<string, string>(), odt: new Map<string, string>() };
  for (let number = 0; number < count; number++) {
    const document = letterheadOfArticle(composeArticle(number, seed));
    texts[number % 10 === 9 ? 'odt' : 'docx'].set(document.name, flatDocument(document));
  }
  const formats = ['docx', 'odt'] as const;
  const found = await Promise.all(
    formats.map(async (format) =>
      [...(await converted(texts[format], format))].map(([name, path]) => ({
        name: `${name}.${format}`,
        path,
      })),
    ),
  );
  // Sorted by name, so that every size has its share of OpenDocument texts.
  return found.flat().sort((a, b) => (a.name < b.name ? -1 : 1));
}

async function measure(files: DocumentFile[]): Promise<ImportRun> {
  const folder = mkdtempSync(join(tmpdir(), 'aaaa-import-'));
  try {
    const [documents, out] = [join(folder, 'documents'), join(folder, 'content')];
    for (const each of [documents, out]) mkdirSync(each);
    copyFileSync(publication, join(out, 'publication.json'));
    for (const { name, path, text } of files)
      if (path === undefined) writeFileSync(join(documents, name), text);
      else copyFileSync(path, join(documents, name));
    return await runImport(documents, files.length, out);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
