import { inlineScriptHashes, inlineStyleHashes } from '../../src/press/hosting/inlineHashes.ts';

/** The inline scripts and styles of a page that its host's Content-Security-Policy (`_headers`) would refuse, by their hashes. */
export function inlineIssues(html: string, headers: string): string[] {
  const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
  const refusedBy = (name: string, hashes: string[], what: string) => {
    const sources = policy.split('; ').find((directive) => directive.startsWith(`${name} `)) ?? '';
    return hashes
      .filter((hash) => !sources.includes(hash))
      .map((hash) => `${what} is not in the policy: ${hash}`);
  };
  return [
    ...refusedBy('script-src', inlineScriptHashes(html), 'an inline script'),
    ...refusedBy('style-src', inlineStyleHashes(html), 'an inline style'),
  ];
}
