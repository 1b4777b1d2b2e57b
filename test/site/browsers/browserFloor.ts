import type { CompatStatement, Identifier, SimpleSupportStatement } from '@mdn/browser-compat-data';

/** The oldest version of each engine that something is meant for (docs/browsers.md), by MDN's names. */
export type BrowserFloor = Readonly<Record<'chrome' | 'firefox' | 'safari' | 'safari_ios', number>>;

/** Those that run the reader. */
export const wholeFrom: BrowserFloor = { chrome: 111, firefox: 115, safari: 16.4, safari_ios: 16.4 };

/** Those that show its pages in their style, without code. */
export const styledFrom: BrowserFloor = { chrome: 88, firefox: 92, safari: 14.1, safari_ios: 14.5 };

/** The browsers that do not have a feature yet, for a message; empty if all have it, or if MDN knows none of that name. */
export function lackedBy(feature: Identifier | undefined, floor: BrowserFloor): string[] {
  const compat = feature?.__compat;
  if (!compat) return [];
  return Object.entries(floor).flatMap(([browser, version]) =>
    statements(compat, browser).some((statement) => has(statement, version)) ? [] : [`${browser} ${version}`],
  );
}

function statements({ support }: CompatStatement, browser: string): SimpleSupportStatement[] {
  const known = support[browser as keyof typeof support];
  return known === undefined ? [] : [known].flat();
}

/** With a prefix counts: the build writes it. */
function has({ version_added, version_removed, flags }: SimpleSupportStatement, version: number): boolean {
  if (flags !== undefined || version_removed !== undefined) return false;
  return typeof version_added === 'string' && Number(version_added.replace('≤', '')) <= version;
}
