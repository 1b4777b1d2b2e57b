import { progressLine, type Terminal } from '../../../press/system/progress.ts';

/** A progress line at the bottom of the terminal. */
export interface ProgressBar {
  step(): void;
  /** Clears the line for other output; the next step redraws it. */
  clear(): void;
}

const cells = 20;
/** Milliseconds between two drawings. */
const pause = 100;

/** A bar on a terminal; nothing in a log, which has the results. */
export function progressBar(
  terminal: Terminal,
  what: string,
  total: number,
  now: () => number = () => performance.now(),
): ProgressBar {
  if (!terminal.isTTY) return { step: () => {}, clear: () => {} };
  const begun = now();
  let done = 0;
  let drawn = Number.NEGATIVE_INFINITY;
  let open = false;
  const draw = () => {
    if (now() - drawn < pause && open) return;
    drawn = now();
    const full = total > 0 ? Math.round((done / total) * cells) : cells;
    const bar = '█'.repeat(full) + '░'.repeat(cells - full);
    terminal.write(`\r\u001b[K${bar} ${progressLine(what, done, total, (drawn - begun) / 1000)}`);
    open = true;
  };
  draw();
  return {
    step() {
      done++;
      if (done < total) draw();
    },
    clear() {
      if (open) terminal.write('\r\u001b[K');
      open = false;
    },
  };
}
