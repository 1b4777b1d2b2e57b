import type { Draft } from './draft.ts';

/** A draft's document as desks before 2026-12 wrote it. */
interface FormerDocument {
  source?: { losses?: string[] };
  flags?: { kind: string }[];
}

/**
 * Reads a draft's file in today's shape or an earlier one, because drafts stay on disk for years.
 *
 * @param text JSON
 * @throws {SyntaxError} if it is not JSON
 */
export function parseDraft(text: string): Draft {
  const draft = JSON.parse(text);
  const former: FormerDocument | undefined = draft.document;
  if (!former?.source || !former.flags) return draft;
  const { source, flags, ...document } = former;
  const { losses = [], ...content } = source;
  const findings = flags.map((flag) => ({ ...flag, kind: flag.kind.replace(/^doubtful-/, 'uncertain-') }));
  return { ...draft, document: { ...document, content: { ...content, formatFindings: losses }, findings } };
}
