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
    const issue = { file, field: '', message: jsonFault(error), severity: 'error' } as const;
    return { output: undefined, issues: [issue] };
  }
  const result = v.safeParse(schema, json);
  const issues = schemaIssues(file, schema, json, result.issues);
  return { output: result.success ? result.output : undefined, issues };
}

/** What a parser says, the place first, where it names one. */
function jsonFault(error: unknown): string {
  const own = error instanceof Error ? error.message : String(error);
  const [found, line, column] = / in JSON at position \d+ \(line (\d+) column (\d+)\)/.exec(own) ?? [];
  return found === undefined
    ? `is not valid JSON: ${own}`
    : `is not valid JSON: damaged at line ${line}, column ${column}: ${own.replace(found, '')}`;
}
