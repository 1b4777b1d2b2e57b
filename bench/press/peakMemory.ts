import { existsSync, readdirSync, readFileSync } from 'node:fs';

const everyMilliseconds = 100;

/**
 * Watches the memory of a process and its descendants. The returned function ends the watch and returns the most they
 * ever used together, in bytes: each sample adds up the peaks (VmHWM) of those alive, which counts what they share
 * twice. Undefined on a system without `/proc`.
 */
export function watchPeakMemory(pid: number): () => number | undefined {
  if (!existsSync('/proc/self/status')) return () => undefined;
  let peak = 0;
  const look = () => {
    peak = Math.max(
      peak,
      withChildren(pid).reduce((sum, one) => sum + peakOf(one), 0),
    );
  };
  look();
  const timer = setInterval(look, everyMilliseconds);
  return () => {
    clearInterval(timer);
    return peak;
  };
}

/** A process may end between two reads: then it uses nothing. */
function read<Found>(reader: () => Found, otherwise: Found): Found {
  try {
    return reader();
  } catch {
    return otherwise;
  }
}

function withChildren(pid: number): number[] {
  // A child belongs to the thread that started it.
  const threads = read(() => readdirSync(`/proc/${pid}/task`), []);
  const children = threads.flatMap((thread) =>
    read(() => readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8'), '')
      .split(' ')
      .filter(Boolean)
      .map(Number),
  );
  return [pid, ...children.flatMap(withChildren)];
}

function peakOf(pid: number): number {
  const status = read(() => readFileSync(`/proc/${pid}/status`, 'utf8'), '');
  return Number(/^VmHWM:\s+(\d+) kB$/m.exec(status)?.[1] ?? 0) * 1024;
}
