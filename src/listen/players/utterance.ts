import { stripBidiControls } from '../../contract/text/isolateText.ts';

/** How an utterance ended: to its end; it never began; it stopped on the way; or the voice refused. */
export type UtteranceEnd = 'ended' | 'silent' | 'stalled' | 'refused';

/** How long voices may take, in milliseconds. */
export const voicePatience = {
  /** To begin; those that need a line take longer. */
  start: { local: 5_000, remote: 10_000 },
  /** For a character, at the slowest that any voice speaks, and what is added to all of them. */
  character: 180,
  rest: 4_000,
};

/** Chromium forgets the events of an utterance that nothing holds. */
let held: SpeechSynthesisUtterance | undefined;

/**
 * Says a sentence. It always ends: a voice that doesn't begin, or doesn't come to its end, is given up.
 *
 * @param onStart the voice is heard
 * @param signal ends it at once; then it never answers
 */
export function speak(
  text: string,
  voice: SpeechSynthesisVoice,
  rate: number,
  onStart: () => void,
  signal: AbortSignal,
): Promise<UtteranceEnd> {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(stripBidiControls(text));
    held = utterance;
    Object.assign(utterance, { voice, lang: voice.lang, rate });
    let clock: ReturnType<typeof setTimeout> | undefined;
    const finish = (end: UtteranceEnd) => {
      clearTimeout(clock);
      Object.assign(utterance, { onstart: null, onend: null, onerror: null, onboundary: null });
      if (held === utterance) held = undefined;
      if (end === 'silent' || end === 'stalled') speechSynthesis.cancel();
      if (!signal.aborted) resolve(end);
    };
    const begun = () => {
      clearTimeout(clock);
      clock = setTimeout(
        finish,
        voicePatience.rest + (text.length * voicePatience.character) / rate,
        'stalled',
      );
    };
    utterance.onstart = () => {
      begun();
      onStart();
    };
    // A voice that says where it is, is speaking: its time begins anew.
    utterance.onboundary = begun;
    utterance.onend = () => finish('ended');
    utterance.onerror = () => finish('refused');
    signal.addEventListener('abort', () => finish('refused'), { once: true });
    const { local, remote } = voicePatience.start;
    clock = setTimeout(finish, voice.localService ? local : remote, 'silent');
    speechSynthesis.speak(utterance);
  });
}
