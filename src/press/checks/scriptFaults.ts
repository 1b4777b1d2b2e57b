import { inlineScriptHashes } from '../hosting/inlineScriptHashes.ts';

/** The inline scripts of a page that its host's Content-Security-Policy (`_headers`) would refuse, by their hashes. */
export function scriptFaults(html: string, headers: string): string[] {
  const policy = /Content-Security-Policy: (.*)/.exec(headers)?.[1] ?? '';
  return inlineScriptHashes(html).flatMap((hash) =>
    policy.includes(hash) ? [] : [`an inline script is not in the policy: ${hash}`],
  );
}
