import type { IncomingMessage } from 'node:http';
import * as v from 'valibot';
import { limits as documentLimits } from '../formats/limits.ts';
import { pictureLimits } from '../pictures/preparePicture.ts';
import { DeskError } from './api/DeskError.ts';
import { recordingBytes } from './api/recordingBytes.ts';

const megabyte = 2 ** 20;

/** Size limits in bytes for an article, a document, a picture and a recording. */
export const limits = {
  json: 8 * megabyte,
  document: documentLimits.file,
  picture: pictureLimits.bytes + megabyte,
  recording: recordingBytes,
};

/**
 * A request's body, measured while it arrives.
 *
 * @throws {DeskError} `too-large` as soon as it exceeds the limit, whatever length it declared
 */
export async function readBody(request: IncomingMessage, limit: number): Promise<Uint8Array> {
  const tooLarge = () =>
    new DeskError({ kind: 'too-large' }, `is larger than the ${limit / megabyte} MB the desk accepts`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) throw tooLarge();
    chunks.push(chunk);
  }
  return new Uint8Array(Buffer.concat(chunks));
}

/**
 * A request's JSON, parsed by a schema.
 *
 * @throws {DeskError} `request` for another media type (a foreign form cannot send JSON), for invalid JSON, and for
 *   JSON of the wrong shape, naming the field; `too-large`
 */
export async function readJson<Schema extends v.GenericSchema>(
  request: IncomingMessage,
  schema: Schema,
): Promise<v.InferOutput<Schema>> {
  if (!/^application\/json\b/i.test(request.headers['content-type'] ?? '')) {
    throw new DeskError({ kind: 'request' }, 'The request is not application/json.');
  }
  const bytes = await readBody(request, limits.json);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (cause) {
    throw new DeskError({ kind: 'request' }, 'The request is not JSON in UTF-8.', { cause });
  }
  const result = v.safeParse(schema, json);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DeskError(
    { kind: 'request' },
    `The request’s ${v.getDotPath(issue) ?? 'body'} is invalid: ${issue.message}`,
  );
}
