import type { TestProject } from 'vitest/node';
import { converted, type OfficeFormat } from './converted.ts';
import { flatDocument } from './flatDocument.ts';
import type { LetterheadDocument } from './letterheadDocument.ts';
import { allPages } from './pages/allPages.ts';
import { randomDocuments } from './random/randomDocuments.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The converted documents' paths by their file names, `clean-en.docx`. */
    documents: Record<string, string>;
    /** What the random documents were made from: `SEED=… npm run test:desk` makes others. */
    seed: number;
  }
}

/** Before the desk's tests: LibreOffice writes all their documents, one call a format, those it wrote before left out. */
export async function setup(project: TestProject): Promise<void> {
  const seed = Number(process.env.SEED ?? 4);
  const pages = allPages.map(({ document }) => document);
  const both = textsOf([...pages, ...randomDocuments(seed).map(({ document }) => document)]);
  const files = await Promise.all([
    pathsOf(both, 'docx'),
    pathsOf(both, 'odt'),
    pathsOf(textsOf(pages), 'pdf'),
  ]);
  project.provide('documents', Object.fromEntries(files.flat()));
  project.provide('seed', seed);
}

function textsOf(documents: LetterheadDocument[]): Map<string, string> {
  return new Map(documents.map((document) => [document.name, flatDocument(document)]));
}

async function pathsOf(texts: Map<string, string>, format: OfficeFormat): Promise<[string, string][]> {
  return [...(await converted(texts, format))].map(([name, path]) => [`${name}.${format}`, path]);
}
