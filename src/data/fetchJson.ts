import type { QueryFunctionContext } from '@tanstack/react-query';
import type * as v from 'valibot';
import { type ContentReader, contentAddress, fetchContent } from './contentReader.ts';
import { DataError } from './dataError.ts';
import { loadCode } from './loadCode.ts';

/** What a query gets besides its key: the press sets a content reader of its own. */
export interface QueryMeta extends Record<string, unknown> {
  contentReader?: ContentReader;
  /** Set for pages that are built once and kept: they leave out what every new article changes. */
  withoutCounts?: boolean;
}

/**
 * Fetches `content/<path>` and parses it: the only way by which data enters the reader.
 *
 * @param schema imports the schema while the data loads: a static page holds its data parsed, and starts
 *   without the code that parses
 * @param context the query's: its signal aborts the request, its client may name another content reader (the press reads files)
 * @returns the schema's output, which is the domain type
 * @throws {DataError} for every way in which it can fail; an abort by the caller passes through
 */
export async function fetchJson<Schema extends v.GenericSchema>(
  path: string,
  schema: () => Promise<Schema>,
  { signal, client }: Pick<QueryFunctionContext, 'signal' | 'client'>,
): Promise<v.InferOutput<Schema>> {
  const { contentReader = fetchContent } = (client.getDefaultOptions().queries?.meta ?? {}) as QueryMeta;
  const address = contentAddress(path);
  const [text, known, { parse }] = await Promise.all([
    contentReader(path, signal),
    loadCode(schema(), address),
    loadCode(import('./parse.ts'), address),
  ]);
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (cause) {
    throw new DataError('malformed', address, 'is not JSON, or only part of it', { cause });
  }
  const parsed = parse(known, json);
  if ('output' in parsed) return parsed.output;
  throw new DataError('invalid', address, parsed.reason);
}
