/**
 * A pattern over the paths of `dist/`: no leading slash, `*` matches any characters, slashes too.
 * `aws s3 --include` reads the same patterns; servers get the regular expression.
 */
export type PathPattern = string;

/**
 * The pattern as a regular expression in the part of the language that JavaScript, PCRE (nginx) and RE2 (Caddy) share.
 * It matches paths with a leading slash, doubled ones too, which servers produce when they join a folder and a file.
 */
export function patternExpression(pattern: PathPattern): string {
  const escaped = pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*');
  return `^/+${escaped}$`;
}

/** Whether the pattern matches a path, with or without its leading slash. */
export function matchesPattern(pattern: PathPattern, path: string): boolean {
  return new RegExp(patternExpression(pattern), 's').test(`/${path}`);
}
