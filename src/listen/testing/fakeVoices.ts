import { vi } from 'vitest';

/** How a fake voice speaks: as a voice does; never begins; begins and never ends; or refuses. */
export type VoiceManner = 'well' | 'silent' | 'stalls' | 'refuses';

/** An utterance, as the page makes it. */
class FakeUtterance {
  text: string;
  voice: SpeechSynthesisVoice | null = null;
  rate = 1;
  lang = '';
  onstart: (() => void) | null = null;
  onend: (() => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onboundary: (() => void) | null = null;

  constructor(text: string) {
    this.text = text;
  }
}

/** A device's voices: the engines of tests have none. Events come later, as those of a browser do. */
export class FakeVoices extends EventTarget {
  /** What was begun, in order. */
  readonly said: { text: string; lang: string; rate: number }[] = [];
  manner: VoiceManner = 'well';
  cancelled = 0;
  #voices: readonly SpeechSynthesisVoice[];
  #queue: FakeUtterance[] = [];

  /** @param tags the languages of the voices */
  constructor(...tags: string[]) {
    super();
    this.#voices = tags.map(fakeVoice);
    vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
    Object.defineProperty(window, 'speechSynthesis', { value: this, configurable: true });
  }

  getVoices(): readonly SpeechSynthesisVoice[] {
    return this.#voices;
  }

  /** The list comes late. */
  bring(...tags: string[]): void {
    this.#voices = tags.map(fakeVoice);
    this.dispatchEvent(new Event('voiceschanged'));
  }

  speak(utterance: FakeUtterance): void {
    this.#queue.push(utterance);
    if (this.#queue.length === 1) this.#next();
  }

  cancel(): void {
    this.cancelled += 1;
    const ended = this.#queue;
    this.#queue = [];
    for (const { onerror } of ended) setTimeout(() => onerror?.({ error: 'interrupted' }));
  }

  /** The voice comes to the end of its sentence. */
  finish(): void {
    const done = this.#queue.shift();
    done?.onend?.();
    this.#next();
  }

  #next(): void {
    const [utterance] = this.#queue;
    if (!utterance || this.manner === 'silent') return;
    setTimeout(() => {
      if (this.#queue[0] !== utterance) return;
      if (this.manner === 'refuses') {
        this.#queue.shift();
        utterance.onerror?.({ error: 'synthesis-failed' });
        return;
      }
      const { text, lang, rate } = utterance;
      this.said.push({ text, lang, rate });
      utterance.onstart?.();
    });
  }
}

function fakeVoice(lang: string): SpeechSynthesisVoice {
  return { lang, name: lang, voiceURI: lang, localService: true, default: false };
}
