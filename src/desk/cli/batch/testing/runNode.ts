import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../../../../..');

export interface Ran {
  status: number | null;
  signal: NodeJS.Signals | null;
  out: string;
  err: string;
}

/**
 * Runs a module of this project in its own process.
 *
 * @param disk how its disk fails, as `failingDisk.ts` says
 * @param onOut hears what it says, with the process
 */
export function runNode(
  module: string,
  args: string[],
  { disk = '', onOut = (_: (signal: NodeJS.Signals) => void) => {} } = {},
): Promise<Ran> {
  const failing = `--import ${resolve(project, 'test/press/failingDisk.ts')}`;
  const env = { ...process.env, ...(disk && { FAILING_DISK: disk, NODE_OPTIONS: failing }) };
  return new Promise((done) => {
    const child = spawn(process.execPath, [resolve(project, module), ...args], { cwd: project, env });
    let out = '';
    let err = '';
    child.stdout.on('data', (data) => {
      out += data;
      onOut((signal) => child.kill(signal));
    });
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.on('close', (status, signal) => done({ status, signal, out, err }));
  });
}
