import type { Publication } from '../../../contract/publicationSchema.ts';
import { isExpired, type Security } from '../../../contract/trust/securitySchema.ts';

/**
 * `/.well-known/security.txt` (RFC 9116): where to report a weakness. Undefined where none is configured, or where its day has
 * passed: what has expired must not be used (2.5.5), and the check of the archive warns of it.
 *
 * @param today YYYY-MM-DD
 */
export function securityTxt({ security, origin }: Publication, today: string): string | undefined {
  if (!security || isExpired(security, today)) return undefined;
  const lines: [name: string, values: readonly string[] | undefined][] = [
    ['Contact', security.contact],
    ['Expires', [`${security.expires}T23:59:59Z`]],
    ['Encryption', security.encryption],
    ['Acknowledgments', security.acknowledgments],
    ['Preferred-Languages', preferred(security)],
    ['Canonical', canonical(origin)],
    ['Policy', security.policy],
    ['Hiring', security.hiring],
  ];
  return lines.flatMap(([name, values = []]) => values.map((value) => `${name}: ${value}\n`)).join('');
}

/** All languages in one line: the field may appear once. */
function preferred({ languages }: Security): string[] | undefined {
  return languages && [languages.join(', ')];
}

/** Only the file at a host's root counts, and only over https. */
function canonical(origin: string): string[] | undefined {
  const { protocol, pathname } = new URL(origin);
  return protocol === 'https:' && pathname === '/' ? [`${origin}/.well-known/security.txt`] : undefined;
}
