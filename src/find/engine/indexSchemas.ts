import {
  type SearchDocument,
  type SearchManifest,
  type SearchRoot,
  searchDocumentsSchema,
  searchManifestSchema,
  searchRootSchema,
} from '../../contract/search/searchIndex.ts';
import { DataError } from '../../data/dataError.ts';
import { parse } from '../../data/parse.ts';

/** @throws {DataError} */
export function parseManifest(bytes: Uint8Array): SearchManifest {
  return parsed(searchManifestSchema, bytes, 'manifest.json');
}

/** @throws {DataError} */
export function parseRoot(bytes: Uint8Array): SearchRoot {
  return parsed(searchRootSchema, bytes, 'root');
}

/** @throws {DataError} */
export function parseDocuments(bytes: Uint8Array): SearchDocument[] {
  return parsed(searchDocumentsSchema, bytes, 'documents');
}

function parsed<Schema extends Parameters<typeof parse>[0]>(schema: Schema, bytes: Uint8Array, file: string) {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new DataError('malformed', file, 'is not JSON, or only part of it', { cause });
  }
  const result = parse(schema, json);
  if ('output' in result) return result.output;
  throw new DataError('invalid', file, result.reason);
}
