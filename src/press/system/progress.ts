/** Tells a person how far a long build is: on a terminal one line that renews itself, elsewhere a line now and then. */
export interface Progress {
  /** A part of the work begins. @param total how many steps it has, where that is known */
  begin(part: string, total?: number): void;
  step(count?: number): void;
  /** Ends the line. @returns the seconds that each part took, in the order they were begun */
  end(): Record<string, number>;
}

/** What progress is written to; `process.stderr` is one. */
export interface Terminal {
  isTTY?: boolean;
  write(text: string): unknown;
}

const words: Record<string, string> = {
  reader: 'building the reader',
  read: 'reading articles',
  derive: 'writing lists',
  pages: 'building pages',
  feeds: 'writing feeds and sitemaps',
  cards: 'drawing preview cards',
  commit: 'moving it into place',
};

/** Quick parts say nothing: a line appears after this many milliseconds, and again after as many. */
const silence = { terminal: 250, log: 10_000 };

/** @param now milliseconds, from any beginning */
export function progressOn(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  const seconds: Record<string, number> = {};
  const pause = terminal.isTTY ? silence.terminal : silence.log;
  let part: { name: string; total: number | undefined; begun: number; done: number } | undefined;
  let told = now();
  let open = false;
  const close = () => {
    if (part) seconds[part.name] = (seconds[part.name] ?? 0) + (now() - part.begun) / 1000;
    part = undefined;
  };
  const tell = () => {
    if (!part || now() - told < pause) return;
    told = now();
    const line = progressLine(
      words[part.name] ?? part.name,
      part.done,
      part.total,
      (told - part.begun) / 1000,
    );
    terminal.write(terminal.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    open = Boolean(terminal.isTTY);
  };
  return {
    begin(name, total) {
      close();
      part = { name, total, begun: now(), done: 0 };
      tell();
    },
    step(count = 1) {
      if (part) part.done += count;
      tell();
    },
    end() {
      close();
      if (open) terminal.write('\r\u001b[K');
      open = false;
      return seconds;
    },
  };
}

/** «building pages: 12,000 of 100,000 · 480 a second · 3 min to go» */
export function progressLine(what: string, done: number, total: number | undefined, seconds: number): string {
  const number = (count: number) => Math.round(count).toLocaleString('en');
  const parts = [total === undefined ? number(done) : `${number(done)} of ${number(total)}`];
  const rate = seconds > 0 ? done / seconds : 0;
  if (rate > 0) parts.push(`${number(rate)} a second`);
  if (rate > 0 && total !== undefined && total > done) parts.push(`${duration((total - done) / rate)} to go`);
  return `${what}: ${parts.join(' · ')}`;
}

function duration(seconds: number): string {
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`;
}
