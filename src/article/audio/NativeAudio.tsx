import type { Audio } from '../../contract/audio/audioSchema.ts';
import { contentAddress } from '../../data/contentReader.ts';
import { attributesOf } from '../../language/attributes.ts';
import { useI18n } from '../../language/I18nProvider.tsx';
import { toDigits } from '../../language/numbers.ts';

/** A recording as a page without JavaScript plays it, with how long it is, who reads and its licence. The press alone renders it. */
export function NativeAudio({ audio, title, language }: { audio: Audio; title: string; language: string }) {
  const { language: chrome, attributes } = useI18n();
  const seconds = Math.round(audio.duration);
  const length = `${Math.floor(seconds / 60)}:${`${seconds % 60}`.padStart(2, '0')}`;
  return (
    <div>
      {/* biome-ignore lint/a11y/useMediaCaption: the article itself is its text */}
      <audio controls preload="none" src={contentAddress(audio.src)} aria-label={title} />
      <p {...attributes}>
        <bdi>{toDigits(length, chrome)}</bdi>
        {[audio.reader, audio.licence].map(
          (words) =>
            words && (
              <span key={words}>
                {' · '}
                <bdi {...attributesOf(language)}>{words}</bdi>
              </span>
            ),
        )}
      </p>
    </div>
  );
}
