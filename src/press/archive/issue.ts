import * as v from 'valibot';
import { blocksWithin } from '../../contract/blockParts.ts';
import { type BlockFile, type BlockType, knownBlockSchemas } from '../../contract/blockSchema.ts';
import type { Publication } from '../../contract/publicationSchema.ts';

/** Something wrong with the archive, told so that a volunteer finds the place: the file, the field, what is the matter. */
export interface Issue {
  /** Below the archive's root, with forward slashes. */
  file: string;
  /** Dotted path inside the file, empty for the file as a whole. */
  field: string;
  message: string;
  /** An `error` stops the build; a `warning` is told and published all the same. */
  severity: 'error' | 'warning';
}

/** The faults a schema found in one file, and the keys at its head that the contract does not have (likely misspelt). */
export function schemaIssues(
  file: string,
  schema: v.GenericSchema,
  json: unknown,
  issues: readonly v.BaseIssue<unknown>[] | undefined,
): Issue[] {
  const faults: Issue[] = (issues ?? []).map((issue) => ({
    file,
    field: v.getDotPath(issue) ?? '',
    message: plainMessage(issue),
    severity: 'error',
  }));
  for (const field of [...unknownKeys(schema, json), ...unknownBlockKeys(json)]) {
    faults.push({ file, field, message: 'is not a field of the contract', severity: 'warning' });
  }
  return faults;
}

/** One line a fault, in the order of the files. */
export function issueLine({ file, field, message, severity }: Issue): string {
  return `${severity === 'error' ? '✗' : '!'} ${file}${field ? ` › ${field}` : ''}: ${message}`;
}

function plainMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.kind === 'schema')
    return `should be ${issue.expected ?? 'something else'}, but is ${issue.received}`;
  return issue.message;
}

function unknownKeys(schema: v.GenericSchema, json: unknown): string[] {
  const entries = 'entries' in schema ? (schema.entries as object) : undefined;
  if (!entries || typeof json !== 'object' || json === null || Array.isArray(json)) return [];
  return Object.keys(json).filter((key) => key !== '$schema' && !Object.hasOwn(entries, key));
}

/** The misspelt fields of an article's blocks, those inside others included, by their paths. */
function unknownBlockKeys(json: unknown): string[] {
  const body = (json as { body?: unknown } | null)?.body;
  if (!Array.isArray(body)) return [];
  return blocksWithin(body as BlockFile[]).flatMap(([block, path]) => {
    const type = (block as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(knownBlockSchemas, type)) return [];
    return unknownKeys(knownBlockSchemas[type as BlockType], block).map((key) => `${path}.${key}`);
  });
}

/**
 * Stops where an archive has a fault: nothing half-valid is published.
 *
 * @returns the publication, which is there, and the warnings in words
 * @throws {Error} that names every fault
 */
export function requireNoErrors(
  root: string,
  publication: Publication | undefined,
  issues: readonly Issue[],
): { publication: Publication; warnings: string[] } {
  const of = (severity: Issue['severity']) =>
    issues.filter((issue) => issue.severity === severity).map(issueLine);
  const errors = of('error');
  if (errors.length > 0 || !publication)
    throw new Error(`The archive in ${root} has ${errors.length} faults:\n${errors.join('\n')}`);
  return { publication, warnings: of('warning') };
}
