import { existsSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import type { SiteFailure, SitePart } from '../api/siteState.ts';
import type { ReleaseTarget } from './releaseTarget.ts';
import { ProgramError, runProgram } from './runProgram.ts';

/** A release that failed. The site that was live before is live still. */
export class ReleaseError extends Error {
  override name = 'ReleaseError';
  readonly why: SiteFailure;

  constructor(why: SiteFailure, options?: ErrorOptions) {
    super(`The site was not released: ${why}.`, options);
    this.why = why;
  }
}

interface Release {
  /** The project's folder. */
  project: string;
  /** The built site. */
  site: string;
  target: ReleaseTarget;
  signal: AbortSignal;
  onPart: (part: SitePart) => void;
  onLine: (line: string) => void;
}

/** Never asks for a password, which nobody could type here, and does not wait for a server that is gone. */
const ssh = ['-o', 'BatchMode=yes', '-o', 'ConnectTimeout=20', '-o', 'ServerAliveInterval=15'];

/** The statuses of ssh and rsync for a server that is not reached, or is lost on the way (rsync(1), exit values). */
const lostConnection = new Set([5, 10, 12, 30, 35, 255]);

/**
 * Puts a built site live as docs/deploying.md says: with `hosting/release.sh` in a folder, here or on a server, or by rsync
 * alone where no script can be run. Readers get the old site until all of the new one is there; rsync alone then changes its
 * files one after the other.
 *
 * @throws {ReleaseError}
 */
export async function releaseSite(release: Release): Promise<void> {
  const { target } = release;
  // Otherwise the folder of a disk that is not mounted would be made on this one.
  if (target.kind === 'folder' && !existsSync(target.path)) throw new ReleaseError('target-gone');
  try {
    await put(release);
  } catch (cause) {
    if (!(cause instanceof ProgramError)) throw cause;
    const isGone = target.kind === 'folder' && !existsSync(target.path);
    const isLost = target.kind !== 'folder' && cause.status !== undefined && lostConnection.has(cause.status);
    const why = cause.missing ? 'no-program' : isGone ? 'target-gone' : isLost ? 'unreachable' : 'release';
    throw new ReleaseError(why, { cause });
  }
}

async function put({ project, site, target, signal, onPart, onLine }: Release): Promise<void> {
  const run = { cwd: project, signal, onLine };
  const script = join(project, 'hosting/release.sh');
  switch (target.kind) {
    case 'folder':
      onPart('copying');
      return runProgram('sh', [script, site, target.path], run);
    case 'rsync': {
      onPart('copying');
      // What readers of older pages still ask for stays.
      const kept = ['assets', 'cards'].map((folder) => `--filter=P /${folder}/***`);
      return runProgram(
        'rsync',
        ['-a', '--delay-updates', '--delete-after', ...kept, `${site}/`, target.address],
        run,
      );
    }
    case 'ssh': {
      const { host, path } = target;
      onPart('copying');
      const shell = ['ssh', ...ssh].join(' ');
      await runProgram(
        'rsync',
        ['-a', '--delete', '-e', shell, `${site}/`, `${host}:${path}-incoming/`],
        run,
      );
      onPart('switching');
      let file: FileHandle | undefined;
      try {
        file = await open(script);
        const args = [...ssh, host, 'sh', '-s', '--', `${path}-incoming`, path];
        await runProgram('ssh', args, { ...run, input: file.fd });
      } finally {
        await file?.close();
      }
    }
  }
}
