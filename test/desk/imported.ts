import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { inject } from 'vitest';
import { type Article, articleSchema } from '../../src/contract/articleSchema.ts';
import type { ImportedDocument, ImportOptions } from '../../src/desk/formats/importedDocument.ts';
import { importDocument } from '../../src/desk/import/importDocument.ts';
import { publication } from '../../src/testing/bundledArchive.ts';

/** One of the documents that the set-up has converted, imported: `clean-en.docx`. */
export function imported(name: string, options: ImportOptions = {}): Promise<ImportedDocument> {
  const path = inject('documents')[name];
  if (!path) throw new Error(`The set-up has converted no “${name}”.`);
  return importDocument({ name, bytes: new Uint8Array(readFileSync(path)) }, publication, options);
}

/** The article as read by the reader's schema, which throws for an invalid file. */
export function articleOf({ article }: ImportedDocument): Article {
  return v.parse(articleSchema, article);
}
