import { useFindWords } from './findWords.ts';

/** What a search may say besides words. */
export function SearchHelp() {
  const words = useFindWords();
  return (
    <details className="find-help">
      <summary>{words('help')}</summary>
      <ul>
        {(['help.phrase', 'help.without', 'help.forms'] as const).map((word) => (
          <li key={word}>{words(word)}</li>
        ))}
      </ul>
    </details>
  );
}
