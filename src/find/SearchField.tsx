import { type RefObject, useState } from 'react';
import { attributesOf } from '../language/attributes.ts';
import { useI18n } from '../language/I18nProvider.tsx';
import { hasLetterOf } from '../language/strongLetters.ts';
import { useFindWords } from './findWords.ts';
import { SearchLandmark } from './SearchLandmark.tsx';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  onType: (text: string) => void;
  onSubmit: () => void;
}

/** The field of the search and its button. No form: the host's policy lets none be sent, and none need be. */
export function SearchField({ field, onType, onSubmit }: SearchFieldProps) {
  const words = useFindWords();
  const { language } = useI18n();
  const [typed, setTyped] = useState('');
  return (
    <SearchLandmark className="find-field">
      <input
        ref={field}
        type="search"
        name="q"
        dir={directionOf(typed, language)}
        aria-label={words('field')}
        aria-keyshortcuts="/"
        autoComplete="off"
        enterKeyHint="search"
        spellCheck={false}
        onInput={({ currentTarget: { value } }) => {
          setTyped(value);
          onType(value);
        }}
        onKeyDown={({ key, nativeEvent }) => {
          if (key !== 'Enter' || nativeEvent.isComposing) return;
          onSubmit();
        }}
      />
      <button type="button" onClick={onSubmit}>
        {words('submit')}
      </button>
    </SearchLandmark>
  );
}

/** The direction of what is typed: that of its letters where they are all of one, else the chrome's. */
function directionOf(text: string, language: string) {
  const [left, right] = [hasLetterOf('ltr', text), hasLetterOf('rtl', text)];
  if (left === right) return attributesOf(language).dir;
  return left ? 'ltr' : 'rtl';
}
