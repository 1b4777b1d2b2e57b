import type { Audio } from '../../contract/audio/audioSchema.ts';
import type { Sentence } from '../text/sentencesOf.ts';
import { type Heard, HeardState, type OpenRecording, type Player } from './player.ts';

/** How far a step goes where no sentence has a time, in seconds. */
const leap = 15;
/** How long a recording may take to come, or to go on, in milliseconds. */
export const recordingPatience = { wait: 20_000 };
/** Stepping back within so many seconds of a sentence's beginning goes to the one before it. */
const justBegun = 1.5;

/** A sentence's index, and when it begins in the recording. */
interface Timed {
  at: number;
  time: number;
}

/** Plays an article's recording, with the sentence that is heard where the recording says its time. */
export class RecordingPlayer implements Player {
  readonly #state = new HeardState();
  readonly #element: HTMLAudioElement;
  readonly #times: readonly Timed[];
  readonly #duration: number;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #open: OpenRecording | undefined;
  #opening: AbortController | undefined;

  readonly subscribe = this.#state.subscribe;

  /** @param source the recording's address, or what opens it when it is to be played */
  constructor(
    source: string | OpenRecording,
    audio: Pick<Audio, 'duration' | 'sentences'>,
    sentences: readonly Sentence[],
  ) {
    this.#times = timesOf(audio, sentences);
    this.#duration = audio.duration;
    this.#state.set({ at: this.#times[0]?.at ?? -1 });
    const element = Object.assign(document.createElement('audio'), { preload: 'none' });
    this.#element = element;
    if (typeof source === 'string') element.src = source;
    else this.#open = source;
    element.addEventListener('playing', () => this.#going());
    element.addEventListener('timeupdate', () => this.#tell());
    element.addEventListener('seeked', () => this.#tell());
    element.addEventListener('waiting', () => this.#waiting());
    element.addEventListener('stalled', () => this.#waiting());
    // By the system, or by another program that wants to be heard.
    element.addEventListener('pause', () => this.#quiet({}));
    element.addEventListener('ended', () => this.#quiet({ share: 1 }));
    element.addEventListener('error', () => this.#failed());
  }

  get heard(): Heard {
    return this.#state.get();
  }

  play(): void {
    if (this.#open) {
      void this.#openFirst(this.#open);
      return;
    }
    const { currentTime } = this.#element;
    // What has failed is asked for again, from where it was: what has come is used up, and a line that hangs would go on hanging.
    if (this.heard.fault) {
      this.#element.load();
      this.#element.currentTime = currentTime;
    }
    // The file may be longer than the archive says.
    if (this.#element.ended) this.#element.currentTime = 0;
    this.#state.set({ isPlaying: true, fault: undefined });
    this.#waiting();
    // What it rejects with is told by its events, or is our own pausing; but where the browser wants a press first, it is quiet.
    this.#element.play().catch((error: unknown) => {
      if ((error as Error).name === 'NotAllowedError') this.#quiet({});
    });
  }

  pause(): void {
    this.#element.pause();
    this.#quiet({});
  }

  step(by: 1 | -1): void {
    const now = this.#element.currentTime;
    if (this.#times.length === 0) {
      this.#seek(now + by * leap);
      return;
    }
    const index = this.#times.findLastIndex(({ time }) => time <= now + 0.05);
    const isJust = now - (this.#times[index]?.time ?? 0) < justBegun;
    const next = by > 0 ? index + 1 : isJust || !this.heard.isPlaying ? index - 1 : index;
    const there = this.#times[Math.max(0, next)];
    if (there) this.#seek(there.time);
  }

  goTo(at: number): void {
    const there = this.#times.findLast((one) => one.at <= at) ?? this.#times[0];
    if (there) this.#seek(there.time);
  }

  setRate(rate: number): void {
    this.#element.playbackRate = rate;
    // Loading sets it back.
    this.#element.defaultPlaybackRate = rate;
  }

  close(): void {
    clearTimeout(this.#clock);
    this.#opening?.abort();
    this.#element.pause();
    if (this.#element.src.startsWith('blob:')) URL.revokeObjectURL(this.#element.src);
    this.#element.removeAttribute('src');
    // Ends what is still being loaded.
    this.#element.load();
  }

  /** What is not the publication's does not play unasked; what was paused meanwhile waits for the next press. */
  async #openFirst(open: OpenRecording): Promise<void> {
    this.#state.set({ isPlaying: true, isWaiting: true, fault: undefined });
    if (this.#opening) return;
    const opening = new AbortController();
    this.#opening = opening;
    const opened = await open(opening.signal);
    this.#opening = undefined;
    const isClosed = opening.signal.aborted;
    if ('fault' in opened) {
      if (!isClosed) this.#quiet(opened);
      return;
    }
    if (isClosed) {
      URL.revokeObjectURL(opened.address);
      return;
    }
    this.#open = undefined;
    const { currentTime } = this.#element;
    this.#element.src = opened.address;
    this.#element.currentTime = currentTime;
    const isWanted = this.heard.isPlaying && opened.copy !== 'changed';
    this.#quiet({ copy: opened.copy });
    if (isWanted) this.play();
  }

  #seek(time: number): void {
    this.#element.currentTime = Math.max(0, Math.min(time, this.#duration - 0.05));
    this.#tell();
  }

  #tell(): void {
    const now = this.#element.currentTime;
    const at = this.#times.findLast(({ time }) => time <= now + 0.05)?.at ?? this.#times[0]?.at ?? -1;
    this.#state.set({ at, share: Math.min(1, now / this.#duration) });
  }

  #going(): void {
    clearTimeout(this.#clock);
    this.#state.set({ isPlaying: true, isWaiting: false });
  }

  #waiting(): void {
    clearTimeout(this.#clock);
    if (!this.heard.isPlaying) return;
    // `stalled` also comes while enough is there.
    if (this.#element.readyState > HTMLMediaElement.HAVE_CURRENT_DATA) return;
    this.#state.set({ isWaiting: true });
    this.#clock = setTimeout(() => {
      this.#element.pause();
      this.#quiet({ fault: 'line' });
    }, recordingPatience.wait);
  }

  #quiet(change: Partial<Heard>): void {
    clearTimeout(this.#clock);
    this.#state.set({ isPlaying: false, isWaiting: false, ...change });
  }

  #failed(): void {
    // Closed: nothing is to be played any more.
    if (!this.#element.hasAttribute('src')) return;
    const isLine = this.#element.error?.code === MediaError.MEDIA_ERR_NETWORK || !navigator.onLine;
    this.#quiet({ fault: isLine ? 'line' : 'recording' });
  }
}

/** The times of the sentences that have one, in order: each belongs to the sentence that its place is in. */
export function timesOf(
  { sentences: times = [] }: Pick<Audio, 'sentences'>,
  sentences: readonly Pick<Sentence, 'block' | 'start' | 'text'>[],
): Timed[] {
  const timed: Timed[] = [];
  for (const [block, start, time] of times) {
    const at = sentences.findIndex((one) => one.block === block && start < one.start + one.text.length);
    if (at > (timed.at(-1)?.at ?? -1)) timed.push({ at, time });
  }
  return timed;
}
