import { DeskError } from '../api/DeskError.ts';

/** Where a site is released to. */
export type ReleaseTarget =
  | { kind: 'folder'; path: string }
  /** A folder on a server that is reached by ssh. */
  | { kind: 'ssh'; host: string; path: string }
  /** A module of an rsync daemon, which runs no script. */
  | { kind: 'rsync'; address: string };

/** What passes through a remote shell unchanged, and is no option of ssh. */
const remote = /^((?:\w[\w.-]*@)?[a-z0-9][\w.-]*):(?!\/\/)([\w./~-]*\/?[\w.~-]+)$/i;
const daemon = /^rsync:\/\/(?:[\w.-]+@)?[\w.-]+(?::\d+)?\/[\w./~-]+$/i;

/**
 * Reads a release target as an editor writes it: `/srv/site`, `me@example.org:/srv/site`, `rsync://example.org/site`.
 *
 * @throws {DeskError} `site` for anything else: it becomes part of a command
 */
export function releaseTarget(text: string): ReleaseTarget {
  const target = text.trim().replace(/(?<=.)\/+$/, '');
  if (target.startsWith('/') && target !== '/') return { kind: 'folder', path: target };
  if (daemon.test(target)) return { kind: 'rsync', address: target };
  const [, host, path] = remote.exec(target) ?? [];
  if (host !== undefined && path !== undefined && !path.startsWith('-')) return { kind: 'ssh', host, path };
  throw new DeskError(
    { kind: 'site', reason: text.trim() === '' ? 'no-target' : 'bad-target' },
    `“${text}” is no release target: a folder from the root (/srv/site), host:/folder or rsync://host/module.`,
  );
}
