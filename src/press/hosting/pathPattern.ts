/**
 * A pattern over the paths of `dist/`: no leading slash, `*` stands for any run of characters, slashes too. The same
 * words are understood by `aws s3 --include`; servers get the regular expression.
 */
export type PathPattern = string;

/**
 * The pattern as a regular expression in the part of the language that JavaScript, PCRE (nginx) and RE2 (Caddy) share.
 * It reads paths with a leading slash, doubled ones too, which servers leave behind when they join a folder and a file.
 */
export function patternExpression(pattern: PathPattern): string {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return `^/+${escaped}$`;
}

/** Whether a path, with or without its leading slash, is one that the pattern means. */
export function matchesPattern(pattern: PathPattern, path: string): boolean {
  return new RegExp(patternExpression(pattern), 's').test(`/${path}`);
}
