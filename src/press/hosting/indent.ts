/** Lines of a configuration, one level further in. */
export function indent(lines: string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
