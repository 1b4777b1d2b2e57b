/** A passage as a text fragment names it: https://wicg.github.io/scroll-to-text-fragment/#syntax */
export interface TextDirective {
  /** What stands right before the passage. */
  prefix?: string;
  /** The passage, or its beginning where it has an `end`. */
  start: string;
  end?: string;
  /** What stands right behind it. */
  suffix?: string;
}

/** What parts a fragment's own name from its directives. */
export const directiveMark = ':~:';

/** An address can hold thousands, each of which is looked for: more than these are nobody's quotation. */
const mostDirectives = 10;

/** The first text directives of an address or its fragment; of what is not written as the standard wants, none. Never throws. */
export function parseTextDirectives(address: string): TextDirective[] {
  const at = address.indexOf(directiveMark, Math.max(0, address.indexOf('#')));
  if (at < 0) return [];
  return address
    .slice(at + directiveMark.length)
    .split('&')
    .filter((directive) => directive.startsWith('text='))
    .slice(0, mostDirectives)
    .flatMap((directive) => parsed(directive.slice(5)) ?? []);
}

function parsed(value: string): TextDirective | undefined {
  const parts = value.split(',');
  const prefix = parts[0]?.endsWith('-') ? decoded(parts.shift()?.slice(0, -1)) : undefined;
  const suffix = parts.at(-1)?.startsWith('-') ? decoded(parts.pop()?.slice(1)) : undefined;
  const [start, end] = parts.map(decoded);
  if (!start || parts.length > 2 || (parts.length === 2 && !end)) return undefined;
  return { ...(prefix && { prefix }), start, ...(end && { end }), ...(suffix && { suffix }) };
}

function decoded(text: string | undefined): string | undefined {
  try {
    return text && decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** A directive as it is written behind the `#` and the name of a place. */
export function writeTextDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix && `${encoded(prefix)}-`,
    encoded(start),
    end && encoded(end),
    suffix && `-${encoded(suffix)}`,
  ];
  return `${directiveMark}text=${parts.filter(Boolean).join(',')}`;
}

/** Percent-encoded, the hyphen too, which has a meaning there. Half a surrogate pair has no encoding. */
function encoded(text: string): string {
  const whole = text.replace(/\p{Surrogate}/gu, '\ufffd').replace(/\s+/g, ' ');
  return encodeURIComponent(whole).replace(/[-!'()*~]/g, percent);
}

const percent = (character: string) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
