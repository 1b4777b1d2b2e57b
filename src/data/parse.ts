import * as v from 'valibot';

/** Parses with a schema. @returns the domain type, or the first issue with its field */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  json: unknown,
): { output: v.InferOutput<Schema> } | { reason: string } {
  const result = v.safeParse(schema, json);
  if (result.success) return { output: result.output };
  const [issue] = result.issues;
  return { reason: `${v.getDotPath(issue) ?? 'the document'} ${issue.message}` };
}
