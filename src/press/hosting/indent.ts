/** Lines of a configuration, indented one level. */
export function indent(lines: string[]): string[] {
  return lines.map((line) => `    ${line}`);
}
