import * as v from 'valibot';
import { isDay } from '../../language/calendar.ts';
import { languageTagSchema } from '../text/textSchema.ts';

/** An address in visible ASCII alone: no space, line break or control character ends a line of a file and begins another. */
function address(schemes: string, message: string) {
  return v.pipe(v.string(), v.regex(new RegExp(`^(?:${schemes})[!-~]+$`, 'i'), message));
}

const web = address('https://', 'is not an https address in plain ASCII');

/** What `/.well-known/security.txt` says (RFC 9116, 2.5). */
export const securitySchema = v.object({
  contact: v.pipe(
    v.array(address('https://|mailto:|tel:', 'is not an https, mailto or tel address in plain ASCII')),
    v.minLength(1, 'names nobody'),
  ),
  /** The last day on which this holds: a file without a day is refused by the standard. */
  expires: v.pipe(v.string(), v.check(isDay, 'is not a day of the calendar (YYYY-MM-DD)')),
  encryption: v.optional(
    v.array(
      address('https://|dns:|openpgp4fpr:', 'is not an https, dns or openpgp4fpr address in plain ASCII'),
    ),
  ),
  acknowledgments: v.optional(v.array(web)),
  languages: v.optional(v.pipe(v.array(languageTagSchema), v.minLength(1, 'is empty'))),
  policy: v.optional(v.array(web)),
  hiring: v.optional(v.array(web)),
});

export type Security = v.InferOutput<typeof securitySchema>;

/** @param today YYYY-MM-DD */
export function isExpired({ expires }: Pick<Security, 'expires'>, today: string): boolean {
  return expires < today;
}
