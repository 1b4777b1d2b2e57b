import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A program that failed, with its exit status; undefined if it could not be started or was stopped. */
export class ProgramError extends Error {
  override name = 'ProgramError';
  readonly status: number | undefined;
  readonly missing: boolean;

  constructor(program: string, status: number | undefined, missing: boolean) {
    super(`${program} ended with ${status ?? 'a signal'}`);
    this.status = status;
    this.missing = missing;
  }
}

interface Run {
  cwd: string;
  signal: AbortSignal;
  /** Each line that it prints. */
  onLine: (line: string) => void;
  /** What a Node program sends. */
  onMessage?: (message: unknown) => void;
  /** A file for its input, opened. */
  input?: number;
}

/**
 * Runs a program to its end, without a shell and without a terminal: it cannot ask for a password.
 *
 * @throws {ProgramError} if it fails, is missing, or is stopped by the signal
 */
export function runProgram(
  program: string,
  args: readonly string[],
  { cwd, signal, onLine, onMessage, input }: Run,
): Promise<void> {
  return new Promise((done, refuse) => {
    // Between two programs nobody listens to the signal.
    if (signal.aborted) return refuse(new ProgramError(program, undefined, false));
    const child: ChildProcess = spawn(program, [...args], {
      cwd,
      // Its own group, so that stopping it stops what it has started.
      detached: true,
      stdio: [input ?? 'ignore', 'pipe', 'pipe', ...(onMessage ? (['ipc'] as const) : [])],
    });
    const stop = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
      } catch {
        // It has ended by itself in this moment.
      }
    };
    signal.addEventListener('abort', stop, { once: true });
    for (const stream of [child.stdout, child.stderr])
      if (stream) createInterface({ input: stream }).on('line', onLine);
    if (onMessage) child.on('message', onMessage);
    child.once('error', (error: NodeJS.ErrnoException) => {
      signal.removeEventListener('abort', stop);
      refuse(new ProgramError(program, undefined, error.code === 'ENOENT'));
    });
    child.once('close', (status) => {
      signal.removeEventListener('abort', stop);
      if (status === 0) done();
      else refuse(new ProgramError(program, status ?? undefined, status === 127));
    });
  });
}
