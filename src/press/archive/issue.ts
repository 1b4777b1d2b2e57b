import * as v from 'valibot';
import { blocksWithin } from '../../contract/blockParts.ts';
import { type BlockFile, type BlockType, knownBlockSchemas } from '../../contract/blockSchema.ts';
import { isNestedTooDeep, nestingIssue } from '../../contract/nesting.ts';
import type { Publication } from '../../contract/publicationSchema.ts';
import { PrintableError } from '../system/PrintableError.ts';
import { shortened, terminalMessage, terminalName, terminalText } from '../system/terminalText.ts';

/** Something wrong with the archive. It names the file, the field and the problem, so that a volunteer finds the place. */
export interface Issue {
  /** Below the archive's root, with forward slashes. */
  file: string;
  /** Dotted path inside the file, empty for the file as a whole. */
  field: string;
  message: string;
  /** An `error` stops the build; a `warning` is reported and does not. */
  severity: 'error' | 'warning';
}

/** What a schema found wrong with one file, and the keys that the contract does not have (likely misspelt). */
export function schemaIssues(
  file: string,
  schema: v.GenericSchema,
  json: unknown,
  issues: readonly v.BaseIssue<unknown>[] | undefined,
): Issue[] {
  const found: Issue[] = (issues ?? []).map((issue) => ({
    file,
    field: v.getDotPath(issue) ?? '',
    message: plainMessage(issue),
    severity: 'error',
  }));
  for (const field of fieldsTooDeep(json))
    found.push({ file, field, message: nestingIssue, severity: 'error' });
  for (const field of [...unknownKeys(schema, json), ...unknownBlockKeys(json)]) {
    found.push({ file, field, message: 'is not a field of the contract', severity: 'warning' });
  }
  return found;
}

/** An issue as one line of a command's output. */
export function issueLine({ file, field, message, severity }: Issue): string {
  const place = field ? `${terminalName(file)} › ${terminalText(field)}` : terminalName(file);
  const example = message.endsWith('BCP 47 language tag') ? ' (such as fa-AF, ps, en)' : '';
  return `${severity === 'error' ? '✗' : '!'} ${place}: ${terminalMessage(message)}${example}`;
}

function plainMessage(issue: v.BaseIssue<unknown>): string {
  if (issue.received === 'undefined') return 'is missing';
  if (issue.kind === 'schema')
    return `should be ${issue.expected ?? 'something else'}, but is ${shortened(issue.received, 80)}`;
  return issue.message;
}

/** The fields that are nested too deep; the schema judges the blocks of a body one by one. */
function fieldsTooDeep(json: unknown): string[] {
  if (typeof json !== 'object' || json === null) return [];
  return Object.entries(json).flatMap(([key, value]) =>
    !(key === 'body' && Array.isArray(value)) && isNestedTooDeep(value) ? [key] : [],
  );
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
  // A block that is nested too deep is refused as it is, and not walked through.
  const walked = body.map((block) => (isNestedTooDeep(block) ? null : block)) as BlockFile[];
  return blocksWithin(walked).flatMap(([block, path]) => {
    const type = (block as { type?: unknown } | null)?.type;
    if (typeof type !== 'string' || !Object.hasOwn(knownBlockSchemas, type)) return [];
    return unknownKeys(knownBlockSchemas[type as BlockType], block).map((key) => `${path}.${key}`);
  });
}

/**
 * Refuses an archive with errors: nothing half-valid is published.
 *
 * @returns the publication, which then exists, and the warnings as lines
 * @throws {PrintableError} that lists every error
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
    throw new PrintableError(
      `The archive in ${terminalName(root)} has ${count(errors.length)}:\n${errors.join('\n')}`,
    );
  return { publication, warnings: of('warning') };
}

function count(errors: number): string {
  return `${errors} ${errors === 1 ? 'error' : 'errors'}`;
}
