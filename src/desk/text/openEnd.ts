// Words that never end a sentence: what they belong to must follow.
const dangling: Readonly<Record<string, string>> = {
  en: 'the a an of to in on at for from with by and or but that which who whose is are was were be been has have had will would can could should may might must not their his her its our your my this these those as if than because while into between when whether under',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber dass weil wenn als wie im am zum zur von vom mit nach bei aus für auf in zu über unter zwischen durch gegen ohne um ist sind war waren wird werden wurde wurden hat haben hatte kann nicht sehr sein seine ihr ihre deren dessen',
  fr: 'le la les un une des du de et ou mais que qui dont où à au aux en dans sur sous par pour avec sans entre vers chez est sont était étaient sera a ont avait ne ce cette ces son sa ses leur leurs si comme quand très',
  es: 'el la los las un una unos unas de del y o pero que a al en con por para sin sobre entre desde hasta es son era fue ha han no su sus este esta si como cuando muy',
  it: 'il lo la i gli le un una di del della dei delle e o ma che a al alla in nel nella con per da dal su sul tra fra è sono era ha hanno non suo sua se come quando molto',
  nl: 'de het een van en of maar dat die in op aan te met voor door bij naar uit over is zijn was waren wordt heeft niet als om zeer',
  pt: 'o a os as um uma de do da dos das e ou mas que em no na nos nas com por para sem sobre é são era foi não seu sua se como quando muito',
  sv: 'en ett den det de och eller men att som i på av med för till från om är var har hade inte så mycket sin sitt sina',
  ru: 'и в на с из у по для от к за но а не что который которая которые как если или при о об его её их это',
  tr: 've veya ile için gibi ama bir bu şu o ki çok daha en',
  fa: 'از به در با که و یا برای تا بر بی این آن یک هر چند همان همین نیز چون اگر ولی اما بلکه زیرا پس هم نه می نمی مانند میان سوی',
  ps: 'د په له او چې ته تر لپاره خو که هم یو یوه دا دغه هغه هر به نه مه لکه ځکه',
};
const known = new Map(
  Object.entries(dangling).map(([language, words]) => [language, new Set(words.split(' '))]),
);

// Words that join two of a kind, and so may stand again at once: step by step by step, من و تو و او.
const joining = new Set('and or und oder et ou y e o en of och eller и или ve و یا او'.split(' '));

/** What is longer is looked at from behind alone: a run without spaces may be as long as a book. */
const longestWord = 80;

/** Whether a text breaks off where it must go on: after a word like “the”, «که», “und”, or after a comma. */
export function endsOpen(text: string, language: string): boolean {
  const bare = text.trimEnd();
  if (/[,،(«„“‘-]$/u.test(bare)) return true;
  const last = /[\p{L}\p{M}\u200c’']+$/u.exec(bare.slice(-longestWord))?.[0];
  return last !== undefined && mustGoOn(last, language);
}

/** Whether a word never ends a sentence, in a language that has a list of them. */
export function mustGoOn(word: string, language: string): boolean {
  return known.get(language.split('-')[0] ?? '')?.has(word.toLowerCase()) === true;
}

/** Whether a word joins two of a kind: and, یا. */
export function joins(word: string, language: string): boolean {
  return joining.has(word) && mustGoOn(word, language);
}

const reference =
  /\b(?:ISBN|ISSN|PubMed|Retrieved (?:on )?(?:\p{Lu}|\d)|et al\.|pp?\. ?\d|[Vv]ol\. ?\d|Bd\. ?\d|Hrsg\.|[Ee]ds?\.\))|doi:|\d{4} ?; ?\d{1,4} ?[:(]|\d{1,4} ?\(\d{1,3}\) ?[:,] ?\d|^\P{L}*\p{Lu}[^.(]{1,60}\(\p{N}{4}\p{Ll}?\)[.:,]|^\P{L}*\p{Lu}[\p{L}’'-]{1,40}, \p{Lu}\./u;

/** An entry of a list of books and papers, which ends as its style has it. */
export function isReference(text: string): boolean {
  return reference.test(text);
}

/** Whether a text's last word may end it without a full stop: an address, a year, pages, what stands in brackets. */
export function endsWithoutStop(text: string): boolean {
  const bare = text.trimEnd();
  if (/[)\]}>]$/u.test(bare)) return true;
  const last = /\S+$/u.exec(bare.slice(-longestWord))?.[0] ?? '';
  return (
    /[@/\\#_]|^www\.|\p{L}\.\p{L}/u.test(last) ||
    /^(?:1\d|20)\d\d$|^[۱۲][۰-۹]{3}$|^\p{N}+[-–/:]\p{N}+$/u.test(last)
  );
}
