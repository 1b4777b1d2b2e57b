import type { Publication } from '../../../contract/publicationSchema.ts';

/** `trust.txt` (draft-org-trust-relationship-protocol): one `attribute=value` a line. Undefined where none is configured. */
export function trustTxt({ trust }: Publication): string | undefined {
  if (!trust) return undefined;
  const { datatrainingallowed, ...relations } = trust;
  const lines = Object.entries(relations).flatMap(([name, values = []]) =>
    values.map((value) => `${name}=${value}\n`),
  );
  const training = datatrainingallowed ? 'yes' : 'no';
  return [...lines, ...(datatrainingallowed === undefined ? [] : [`datatrainingallowed=${training}\n`])].join(
    '',
  );
}
