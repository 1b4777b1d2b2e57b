import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** A program that runs until it is ended. */
export interface Started {
  /** What the pattern's first group found in its output. */
  found: string;
  end(): Promise<void>;
}

/**
 * Starts a program in a process group of its own and waits until it says that it is ready.
 *
 * @throws what it said, if it ends before
 */
export async function started(
  command: string,
  options: string[],
  ready: RegExp,
  env: Record<string, string> = {},
): Promise<Started> {
  const child = spawn(command, options, {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  const found = await untilReady(child, ready);
  return {
    found,
    async end() {
      const gone = once(child, 'exit');
      // The group: a browser has children, which outlive it.
      if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGKILL');
      else return;
      await gone;
    },
  };
}

function untilReady(child: ChildProcess, ready: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (words: Buffer) => {
      said += words;
      const match = ready.exec(said);
      if (match) resolve(match[1] ?? '');
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('error', reject);
    child.on('exit', () => reject(new Error(`${child.spawnfile} ended:\n${said}`)));
  });
}
