import { progressLine, type Terminal } from '../../../press/system/progress.ts';

/** A line at the terminal's foot that says how far a run is. */
export interface ProgressBar {
  step(): void;
  /** Takes the line away, so that something else can be written; the next step draws it again. */
  clear(): void;
}

const cells = 20;
/** Milliseconds between two drawings. */
const pause = 100;

/** On a terminal a bar that renews itself, elsewhere nothing: a log has the results. */
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
