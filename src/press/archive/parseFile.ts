import * as v from 'valibot';
import { type Issue, schemaIssues } from './issue.ts';

/** Parses a file's text with a schema. Without `output` where an issue is an error. */
export function parseFile<Schema extends v.GenericSchema>(
  file: string,
  text: string,
  schema: Schema,
): { output: v.InferOutput<Schema> | undefined; issues: Issue[] } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    const message = `is not valid JSON: ${error instanceof Error ? error.message : String(error)}`;
    return { output: undefined, issues: [{ file, field: '', message, severity: 'error' }] };
  }
  const result = v.safeParse(schema, json);
  const issues = schemaIssues(file, schema, json, result.issues);
  return { output: result.success ? result.output : undefined, issues };
}
