import * as v from 'valibot';

/**
 * How many lists and objects deep JSON may be nested inside a block, or inside a field of a file: some twenty quotations, one
 * in another. Deeper is damage or an attack, and would exhaust the stack of whoever reads it.
 */
export const maxNesting = 48;

/** What JSON that is nested deeper is refused for. */
export const nestingIssue = `is nested more than ${maxNesting} lists and objects deep`;

/** Whether JSON is nested deeper than {@link maxNesting}; looks no deeper itself. */
export function isNestedTooDeep(json: unknown, levels = maxNesting): boolean {
  if (typeof json !== 'object' || json === null) return false;
  return levels === 0 || Object.values(json).some((inner) => isNestedTooDeep(inner, levels - 1));
}

/** Refuses whatever it is given, without looking into it. */
export const nestedTooDeep = v.pipe(
  v.unknown(),
  v.check(() => false, nestingIssue),
);
