/** Shows how far a long build is: on a terminal one line that updates, elsewhere a line now and then. */
export interface Progress {
  /** Begins a part of the work. @param total how many steps it has, if known */
  begin(part: string, total?: number): void;
  step(count?: number): void;
  /** Ends the line. @returns the seconds of each part, in order */
  end(): Record<string, number>;
}

/** Where progress is written, such as `process.stderr`. */
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
  search: 'writing the search index',
  commit: 'moving it into place',
};

/** Milliseconds before the first line and between lines: quick parts are silent. */
const silence = { terminal: 250, log: 10_000 };

/** @param now milliseconds, from any start */
export function progressOn(terminal: Terminal, now: () => number = () => performance.now()): Progress {
  const seconds: Record<string, number> = {};
  const pause = terminal.isTTY ? silence.terminal : silence.log;
  let part: { name: string; total: number | undefined; begun: number; done: number } | undefined;
  let shown = now();
  let open = false;
  const close = () => {
    if (part) seconds[part.name] = (seconds[part.name] ?? 0) + (now() - part.begun) / 1000;
    part = undefined;
  };
  const show = () => {
    if (!part || part.done === 0 || now() - shown < pause) return;
    shown = now();
    const line = progressLine(
      words[part.name] ?? part.name,
      part.done,
      part.total,
      (shown - part.begun) / 1000,
    );
    terminal.write(terminal.isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    open = Boolean(terminal.isTTY);
  };
  return {
    begin(name, total) {
      close();
      part = { name, total, begun: now(), done: 0 };
      show();
    },
    step(count = 1) {
      if (part) part.done += count;
      show();
    },
    end() {
      close();
      if (open) terminal.write('\r\u001b[K');
      open = false;
      return seconds;
    },
  };
}

/**
 * «building pages: 12,000 of 100,000 · 480 a second · 3 min to go»
 *
 * @param expected how many steps there will be; left out where there are more, since it then says nothing
 */
export function progressLine(
  what: string,
  done: number,
  expected: number | undefined,
  seconds: number,
): string {
  const total = expected !== undefined && expected >= done ? expected : undefined;
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

/** Milliseconds between two messages about one part. */
const messagePause = 200;

/**
 * Progress for a program that shows it in its own way: `{ begin, total }`, then `{ done }` now and then.
 *
 * @param send such as `process.send` of a child process
 * @param now milliseconds, from any start
 */
export function progressMessages(
  send: (message: object) => void,
  now: () => number = () => performance.now(),
): Progress {
  const seconds: Record<string, number> = {};
  let part: { name: string; begun: number; done: number } | undefined;
  let sent = Number.NEGATIVE_INFINITY;
  const close = () => {
    if (!part) return;
    seconds[part.name] = (seconds[part.name] ?? 0) + (now() - part.begun) / 1000;
    if (part.done > 0) send({ done: part.done });
    part = undefined;
  };
  return {
    begin(name, total) {
      close();
      part = { name, begun: now(), done: 0 };
      send({ begin: name, ...(total !== undefined && { total }) });
    },
    step(count = 1) {
      if (!part) return;
      part.done += count;
      if (now() - sent < messagePause) return;
      sent = now();
      send({ done: part.done });
    },
    end() {
      close();
      return seconds;
    },
  };
}
