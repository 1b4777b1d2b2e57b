import type { Terminal } from '../../../press/system/progress.ts';

/** Where a command writes: its results, and what is said beside them. */
export interface Outputs {
  out: Terminal & { columns?: number };
  err: Terminal;
}

/** The process's own. */
export const processOutputs: Outputs = { out: process.stdout, err: process.stderr };
