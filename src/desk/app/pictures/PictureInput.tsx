import { useRef } from 'react';
import { useDesk } from '../useDesk.ts';
import { usePictureAsking } from './PictureAsking.tsx';
import type { PicturePlace } from './picturePlace.ts';

interface PictureInputProps {
  place: PicturePlace;
  word: 'picture.addEnd' | 'picture.addLead' | 'picture.replace';
  /** Which picture is replaced. */
  name?: string;
}

/** A button that lets the editor choose pictures for a place. */
export function PictureInput({ place, word, name }: PictureInputProps) {
  const { t } = useDesk();
  const ask = usePictureAsking();
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button
        type="button"
        aria-label={name && t('picture.replaceOf', { name })}
        onClick={() => input.current?.click()}
      >
        {t(word)}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple={place.kind === 'after'}
        accept="image/*"
        aria-label={name ? t('picture.replaceOf', { name }) : t(word)}
        onChange={(event) => {
          ask([...(event.target.files ?? [])], place);
          event.target.value = '';
        }}
      />
    </>
  );
}
