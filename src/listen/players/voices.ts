import { languageOf } from '../../language/languages.ts';

/** What of a voice decides. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'lang' | 'localService' | 'default' | 'voiceURI'>;

/** How long the list of voices may take to come, in milliseconds: in Chromium it comes late, on some devices never. */
const patience = 2_500;

/** The device's voices, as soon as there are any; none where none come. */
export async function deviceVoices(limit = patience): Promise<readonly SpeechSynthesisVoice[]> {
  if (typeof speechSynthesis !== 'object') return [];
  const there = speechSynthesis.getVoices();
  if (there.length > 0) return there;
  return new Promise((resolve) => {
    // Safari has them without telling.
    const asking = setInterval(() => speechSynthesis.getVoices().length > 0 && done(), 250);
    const clock = setTimeout(() => done(), limit);
    const done = () => {
      clearInterval(asking);
      clearTimeout(clock);
      speechSynthesis.removeEventListener?.('voiceschanged', done);
      resolve(speechSynthesis.getVoices());
    };
    speechSynthesis.addEventListener?.('voiceschanged', done);
  });
}

/**
 * The voices that speak a language, the best first: of its region, then those that need no line, then the device's own choice. A voice
 * of another language never: it would spell letters, or say nothing.
 *
 * @param language BCP 47; an alias finds what it stands for
 */
export function voicesFor<Voice extends VoiceFacts>(language: string, voices: readonly Voice[]): Voice[] {
  const wanted = tagOf(languageOf(language).known ? languageOf(language).tag : language);
  const [base] = wanted.split('-');
  const rank = ({ lang, localService, default: isChosen }: Voice) =>
    (tagOf(lang) === tagOf(language) ? 4 : 0) + (localService ? 2 : 0) + (isChosen ? 1 : 0);
  return voices.filter(({ lang }) => baseOf(lang) === base).sort((a, b) => rank(b) - rank(a));
}

function baseOf(lang: string): string | undefined {
  const { tag, known } = languageOf(lang.replaceAll('_', '-'));
  // An alias: prs is fa-AF.
  const [own] = tagOf(lang).split('-');
  return known ? tagOf(tag).split('-')[0] : own;
}

/** Android writes `fa_IR`. */
function tagOf(lang: string): string {
  return lang.replaceAll('_', '-').toLowerCase();
}
