import type { Terminal } from '../../../press/system/progress.ts';

/** Where a command writes results and messages. */
export interface Outputs {
  out: Terminal & { columns?: number };
  err: Terminal;
}

/** The process's own. */
export const processOutputs: Outputs = { out: process.stdout, err: process.stderr };
