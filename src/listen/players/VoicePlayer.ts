import type { Sentence } from '../text/sentencesOf.ts';
import { type Heard, HeardState, type Player } from './player.ts';
import { speak } from './utterance.ts';
import { deviceVoices, voicesFor } from './voices.ts';

/** How often a voice may stop on the way before that is told. */
const mostStops = 2;
/** After so many voices in a row that did not begin, this device's speech is taken for mute: each costs seconds. */
const mostSilences = 2;
/** A voice that was silenced needs a moment: spoken to at once, Chromium says nothing. In milliseconds. */
const breath = 60;

/**
 * Reads sentences out by the device's voices, each by a voice of its language. Pausing silences the voice, and going on begins the
 * sentence again: the browsers' own pause ends an utterance on Android, and never comes back from remote voices.
 */
export class VoicePlayer implements Player {
  readonly #state = new HeardState();
  readonly #sentences: readonly Sentence[];
  readonly #language: string;
  readonly #refused = new Set<string>();
  #rate = 1;
  #run = new AbortController();

  readonly subscribe = this.#state.subscribe;

  /** @param language the article's */
  constructor(sentences: readonly Sentence[], language: string) {
    this.#sentences = sentences;
    this.#language = language;
  }

  get heard(): Heard {
    return this.#state.get();
  }

  play(): void {
    this.#refused.clear();
    // At the end of all it begins anew.
    void this.#read(
      this.heard.at >= this.#sentences.length - 1 && this.heard.share === 1 ? 0 : this.heard.at,
    );
  }

  pause(): void {
    this.#silence();
    this.#state.set({ isPlaying: false, isWaiting: false });
  }

  step(by: 1 | -1): void {
    this.goTo(this.heard.at + by);
  }

  goTo(at: number): void {
    const next = Math.max(0, Math.min(at, this.#sentences.length - 1));
    if (this.heard.isPlaying) void this.#read(next);
    else this.#state.set({ at: next, share: this.#share(next), fault: undefined });
  }

  setRate(rate: number): void {
    this.#rate = rate;
    if (this.heard.isPlaying) void this.#read(this.heard.at);
  }

  close(): void {
    this.#silence();
  }

  #silence(): void {
    this.#run.abort();
    if (typeof speechSynthesis === 'object') speechSynthesis.cancel();
  }

  #share(at: number): number {
    return this.#sentences.length === 0 ? 0 : at / this.#sentences.length;
  }

  #stop(change: Partial<Heard>): void {
    this.#run.abort();
    this.#state.set({ isPlaying: false, isWaiting: false, ...change });
  }

  async #read(from: number): Promise<void> {
    this.#silence();
    const run = new AbortController();
    this.#run = run;
    this.#state.set({
      isPlaying: true,
      isWaiting: true,
      fault: undefined,
      at: from,
      share: this.#share(from),
    });
    if (typeof speechSynthesis !== 'object') return this.#stop({ fault: 'unsupported' });
    const [voices] = await Promise.all([deviceVoices(), pauseFor(breath)]);
    let said = 0;
    let stops = 0;
    let silences = 0;
    for (let at = from; at < this.#sentences.length && !run.signal.aborted; ) {
      const sentence = this.#sentences[at] as Sentence;
      const able = voicesFor(sentence.language, voices);
      const voice = able.find(({ voiceURI }) => !this.#refused.has(voiceURI));
      if (!voice) {
        if (able.length > 0) return this.#stop({ fault: 'silent' });
        this.#leaveOut(sentence.language);
        at += 1;
        continue;
      }
      this.#state.set({ at, share: this.#share(at), isWaiting: said === 0 });
      const started = () => this.#state.set({ isWaiting: false });
      const end = await speak(sentence.text, voice, this.#rate, started, run.signal);
      if (end === 'silent' || end === 'refused') {
        // Another voice of the language may do.
        this.#refused.add(voice.voiceURI);
        if (end === 'silent') silences += 1;
        if (silences >= mostSilences) return this.#stop({ fault: 'silent' });
        continue;
      }
      silences = 0;
      stops = end === 'stalled' ? stops + 1 : 0;
      if (stops > mostStops) return this.#stop({ fault: 'stopped' });
      said += 1;
      at += 1;
    }
    if (run.signal.aborted) return;
    const isMute = said === 0 && voicesFor(this.#language, voices).length === 0;
    this.#stop(isMute ? { fault: 'noVoice' } : { share: 1, at: this.#sentences.length - 1 });
  }

  #leaveOut(language: string): void {
    const { leftOut } = this.heard;
    if (!leftOut.includes(language)) this.#state.set({ leftOut: [...leftOut, language] });
  }
}

function pauseFor(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
