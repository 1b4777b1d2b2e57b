import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * Loaded before a build (`NODE_OPTIONS=--import`, its threads too), makes the disk fail as FAILING_DISK says:
 * `full:writeFileSync:200` fails that call for lack of space from its 200th time in a thread on,
 * `kill:renameSync:3` ends the process before the third, as a power cut would.
 */
const [issue, call, number] = (process.env.FAILING_DISK ?? '').split(':');
const calls = fs as unknown as Record<string, (...given: unknown[]) => unknown>;
const real = call === undefined ? undefined : calls[call];
if (call !== undefined && real) {
  let count = 0;
  calls[call] = (...given) => {
    count++;
    if (count >= Number(number)) {
      if (issue === 'kill') process.kill(process.pid, 'SIGKILL');
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC', syscall: 'write' });
    }
    return real(...given);
  };
  syncBuiltinESMExports();
}
