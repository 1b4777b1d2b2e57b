declare module 'virtual:fonts.css';
declare module 'virtual:stemmer/*' {
  export function newStemmer(): { stem(word: string): string };
}
