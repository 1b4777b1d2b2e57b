/** Why nothing is heard. */
export type ListenFault =
  /** The browser reads nothing out. */
  | 'unsupported'
  /** The device has no voice for the text. */
  | 'noVoice'
  /** The voice did not begin. */
  | 'silent'
  /** It began, and stopped again and again. */
  | 'stopped'
  /** The recording is missing, broken, or of a kind that this browser doesn't play. */
  | 'recording'
  /** It does not arrive. */
  | 'line';

/** What is heard at the moment. A new object whenever something of it changes. */
export interface Heard {
  isPlaying: boolean;
  /** Whether it plays but nothing has come yet. */
  isWaiting: boolean;
  /** The index of the sentence that is heard; -1 where that is not known. */
  at: number;
  /** How much of all has been heard, from 0 to 1. */
  share: number;
  fault?: ListenFault | undefined;
  /** On a copy of the publication: its recording is not the publication's, or that cannot be told. */
  copy?: 'changed' | 'unchecked' | undefined;
  /** Languages of passages that were left out, for want of a voice. */
  leftOut: readonly string[];
}

/** Reads an article out, by a voice or from a recording. */
export interface Player {
  readonly heard: Heard;
  /** Calls `listener` at each change. @returns what ends it */
  readonly subscribe: (listener: () => void) => () => void;
  play(): void;
  pause(): void;
  /** Goes on by a sentence, or back; in a recording without times by fifteen seconds. */
  step(by: 1 | -1): void;
  /** Goes on at a sentence. */
  goTo(at: number): void;
  /** @param rate 1 is as it was recorded, or as the voice speaks by itself */
  setRate(rate: number): void;
  close(): void;
}

/** A recording as it may be played, or why it does not come. */
export type OpenedRecording =
  | {
      /** Of what was compared, if that is in memory; else of the file. */
      address: string;
      copy: Heard['copy'];
    }
  | { fault: ListenFault };

/** Opens a recording, until it is told to stop. Never rejects. */
export type OpenRecording = (signal: AbortSignal) => Promise<OpenedRecording>;

/** What both players tell, and to whom. */
export class HeardState {
  #heard: Heard = { isPlaying: false, isWaiting: false, at: 0, share: 0, leftOut: [] };
  readonly #listeners = new Set<() => void>();

  get(): Heard {
    return this.#heard;
  }

  set(change: Partial<Heard>): void {
    this.#heard = { ...this.#heard, ...change };
    for (const listener of this.#listeners) listener();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
}
