/** Where a word may stand twice: after what, or before what. One of both is enough. */
interface Context {
  words: string;
  before?: RegExp;
  after?: RegExp;
}

/** What is called out, at the beginning of a sentence or before a mark: No no, he said. */
const called = {
  before: /(?:^|[.!?؟۔…:,،;؛«“„"‘’(—–-])\s*$/u,
  after: /^\s*[,،.!?؟۔…;؛:»”"]/u,
};

const contexts: Readonly<Record<string, readonly Context[]>> = {
  en: [
    {
      words: 'that',
      after:
        /^(?!\s+(?:the|an?|these|those|he|she|it|they|we|you|i|his|her|their|our|my|your|are|were|have)\b)/iu,
    },
    { words: 'had', after: /^(?!\s+been\b)/u },
    { words: 'is', before: /\b(?:what|who|how|where)\b[^.!?]{0,60}$/iu },
    {
      words: 'her',
      before:
        /(?<!\b(?:of|in|to|with|from|by|at|on|for|and|that|when|as|about|under|over|after|before)\s+)$/iu,
    },
    { words: 'much', after: /^\s+(?:more|less|too|better|worse|\p{L}+er)\b/u },
    { words: 'far', after: /^\s+(?:away|off|from|too|more|less|better|worse|beyond|\p{L}+er)\b/u },
    { words: 'no', before: /\ba\s+$/u },
    { words: 'no there now', ...called },
  ],
  de: [
    {
      // Die, die die Straße kennen; das Haus, in dem dem Gast …
      words: 'die der das den dem denen deren',
      before:
        /(?:^|[,;:(–—„»“])\s*(?:\p{L}+\s+)?$|(?:^|\s)(?:und|oder|als|dass|daß|ob|weil|wenn|wie|ist|sind|war|waren|hat|haben|was)\s+$/iu,
    },
    { words: 'nach', after: /^\s+wie vor\b/u },
    { words: 'zu', before: /\bund\s+$/u },
  ],
  fr: [{ words: 'en', after: /^\s+\p{L}+ant\b/u }],
  fa: [
    { words: 'به', after: /^\s+چه(?!\p{L})/u },
    { words: 'به نه', ...called },
  ],
};

/** Whether a word fits twice in a row where it stands, in a language of the table. */
export function fitsTwice(
  { before, after }: { before: string; after: string },
  word: string,
  language: string,
): boolean {
  const known = contexts[language === 'fa-AF' || language === 'ps' ? 'fa' : language] ?? [];
  return known.some(
    (context) =>
      context.words.split(' ').includes(word) &&
      (context.before?.test(before) === true || context.after?.test(after) === true),
  );
}
