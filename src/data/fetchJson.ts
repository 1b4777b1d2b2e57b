import type { QueryFunctionContext } from '@tanstack/react-query';
import type * as v from 'valibot';
import { type ContentReader, contentAddress, fetchContent } from './contentReader.ts';
import { DataError } from './dataError.ts';

/** What a query may be told besides its key: the press names another source than the web. */
export interface QueryMeta extends Record<string, unknown> {
  contentReader?: ContentReader;
  /** Set for pages that are printed once and kept: they do without what every publication changes. */
  withoutCounts?: boolean;
}

/**
 * Fetches `content/<path>` and parses it: the one door by which data enters the reader.
 *
 * @param schema imports the schema while the data is on its way: a printed page holds its data parsed, and starts
 *   without the code that parses
 * @param context the query's: its signal aborts the request, its client may name another source (the press reads files)
 * @returns the schema's output, which is the domain type
 * @throws {DataError} for every way in which it can fail; an abort by the caller passes through as it is
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

/** Code that did not come is the network's fault as much as data that did not. */
async function loadCode<Module>(module: Promise<Module>, address: string): Promise<Module> {
  try {
    return await module;
  } catch (cause) {
    throw new DataError('offline', address, 'could not be read: a part of the reader did not load', {
      cause,
    });
  }
}
