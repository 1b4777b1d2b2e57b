// Full stops of the scripts we meet; a colon and a semicolon (a list's, a line's) announce what comes and cut nothing.
// A dash breaks a sentence off on purpose.
const end = /[.!?…:;؟۔؛։।。！？·—–][\s\p{Pe}\p{Pf}\p{Pi}"'*†‡¹²³⁰-⁹\u200c-\u200f\u202f\u00a0]*$/u;

// „ is opening punctuation by its name and closes nothing; “ closes in German.
const opening = /[„‚]\s*$/u;

/**
 * Whether a text ends where a sentence may end: with a full stop of its script, a question, an exclamation, an ellipsis, a
 * colon, a semicolon or a dash, whatever quotation marks, brackets and notes' signs stand behind it.
 */
export function endsSentence(text: string): boolean {
  const bare = text.trimEnd();
  return end.test(bare.replace(/[[(]?[\d۰-۹]{1,3}[\])]$/u, '')) || (end.test(bare) && !opening.test(bare));
}
