// Words that never end a sentence: what they belong to must follow.
const dangling: Readonly<Record<string, string>> = {
  en: 'the a an of to in on at for from with by and or but that which who whose is are was were be been has have had will would can could should may might must not their his her its our your my this these those as if than because while into between when whether under upon during about against through throughout towards toward onto among via per such every he she they we i very also do does did am being how where why so nor among amongst within without until unless although though whereas both either neither no only i.e e.g',
  de: 'der die das den dem des ein eine einen einem einer eines und oder aber dass weil wenn als wie im am zum zur von vom mit nach bei aus für auf in zu über unter zwischen durch gegen ohne um ist sind war waren wird werden wurde wurden hat haben hatte kann nicht sehr sein seine ihr ihre deren dessen seines seinem seinen seiner ihrem ihren ihrer ihres kein keine keinen keinem keiner dieser diese dieses diesen diesem jeder jede jedes jeden jedem welche welcher welches sowie sondern denn ob bis während seit wegen trotz vor hinter neben beim ins ans sich etwa mehr nur auch können konnte müssen soll sollte',
  fr: 'le la les un une des du de et ou mais que qui dont où à au aux en dans sur sous par pour avec sans entre vers chez est sont était étaient sera a ont avait ne ce cette ces son sa ses leur leurs si comme quand très lui-même cet aucun aucune chaque plusieurs notre nos votre vos mon ma mes dès depuis pendant contre parmi selon lorsque puisque car donc ni je il elle ils elles nous on plus ainsi',
  es: 'el la los las un una unos unas de del y o pero que a al en con por para sin sobre entre desde hasta es son era fue ha han no su sus este esta si como cuando muy esos esas estos estas ese esa cada ni sino porque donde durante según contra ante bajo tras hacia mediante lo nos les le me te más tan e u',
  it: 'il lo la i gli le un una di del della dei delle e o ma che a al alla in nel nella con per da dal su sul tra fra è sono era ha hanno non suo sua se come quando molto dell nello negli nelle alle ai agli allo dai dalle dagli dallo sui sulle sulla questi questa questo ogni né oppure perché mentre durante contro verso più',
  nl: 'de het een van en of maar dat die in op aan te met voor door bij naar uit over is zijn was waren wordt heeft niet als om zeer der des deze dit elke tot tegen tussen tijdens zonder onder omdat terwijl hun haar kan kunnen moet worden meer',
  pt: 'o a os as um uma de do da dos das e ou mas que em no na nos nas com por para sem sobre é são era foi não seu sua se como quando muito pelo pela pelos pelas ao aos à às num numa cada nem porque onde durante contra até desde mais este esta estes estas esse essa',
  sv: 'en ett den det de och eller men att som i på av med för till från om är var har hade inte så mycket sin sitt sina dess deras denna detta dessa varje eftersom medan genom mellan under över utan mot hos vid kan kunde ska skulle mer',
  ru: 'и в на с из у по для от к за но а не что который которая которые как если или при о об его её их это со ко во обо из-за из-под через без над под между перед среди чтобы чем когда где также либо ни эти этот эта этого этой каждый каждого более очень вследствие согласно ввиду кроме вместо после против путём',
  tr: 've veya ile için gibi ama bir bu şu o ki çok daha en kadar göre olarak her hem ya bazı tüm bütün',
  ar: 'من في إلى على عن مع أن إن لأن التي الذي الذين اللذين اللتين هذا هذه ذلك تلك أو ثم بل لكن ولكن حتى منذ خلال بين عند لدى دون غير كل بعض كما مثل لا لم لن قد كان كانت يكون تكون حول ضد نحو وفي ومن وعلى وإلى وأن بأن وعن أي إذا حيث بعد قبل تحت فوق',
  el: 'ο η το οι τα του της των τον την τους τις στο στη στην στον στους στις στα και ή αλλά να θα που με σε για από ως μετά πριν κατά προς χωρίς είναι ήταν έχει δεν μην ότι πως αν όταν ένας μια μία ένα κάθε πολύ πιο',
  uk: 'і й та в у на з зі із до від для по за не що який яка яке які як якщо або при про його її їх це але через між під над без чи',
  pl: 'i w z na do od po za nie że który która które jak jeśli lub o jego jej ich to ale oraz przez przy przed pod nad bez dla jest są był była się bardzo',
  cs: 'a i v ve z ze na do od po za ne že který která které jak jestli nebo o jeho její jejich to ale pro při před pod nad bez je jsou byl byla se velmi',
  da: 'en et den det de og eller men at som i på af med for til fra om er var har havde ikke så meget sin sit sine',
  no: 'en et den det de og eller men at som i på av med for til fra om er var har hadde ikke så mye sin sitt sine',
  nb: 'en et den det de og eller men at som i på av med for til fra om er var har hadde ikke så mye sin sitt sine',
  fa: 'از به در با که و یا برای تا بر بی این آن یک هر چند همان همین نیز چون اگر ولی اما بلکه زیرا پس هم نه می نمی مانند میان سوی را درباره دربارهٔ پیرامون علیه ضد جهت توسط طبق بدون بین نزد روی زیر بالای چنین چنان حتی فقط هیچ چه چونکه اینکه آنکه آنچه هنگام وقتی درحالی مگر بسیار یعنی نسبت',
  ps: 'د په له او چې ته تر لپاره خو که هم یو یوه دا دغه هغه هر به نه مه لکه ځکه څخه باندې پورې پر بې داسې هغو هغې دې دغو ټول هیڅ څنګه کله یا نو یعنې',
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
  return /[,،(«„“‘-]$/u.test(text.trimEnd()) || endsInOpenWord(text, language);
}

/** Whether a text's last word, without a mark behind it, must go on. */
export function endsInOpenWord(text: string, language: string): boolean {
  const last = /[\p{L}\p{M}\u200c’']+$/u.exec(text.trimEnd().slice(-longestWord))?.[0];
  return last !== undefined && (mustGoOn(last, language) || isBound(last, language));
}

/** A Persian plural or a word in ـه that what follows belongs to: کوه‌های */
function isBound(word: string, language: string): boolean {
  return /^(?:fa|ps)\b/.test(language) && /\u200c(?:های|ی)$|هٔ$/u.test(word);
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

/** A longer text is prose that names a book. */
const longestReference = 500;

/** An entry of a list of books and papers, which ends as its style has it. */
export function isReference(text: string): boolean {
  return text.length < longestReference && reference.test(text);
}

/** A clause of a list, before the next: …; and */
const clauseEnd = /;\s(?:and|or|and\/or|und|oder|sowie|et|ou|y|o|e|en|of|och|и|или|و|یا|او)$/u;

/** Whether a text's last word may end it without a full stop: an address, a year, pages, what stands in brackets. */
export function endsWithoutStop(text: string): boolean {
  const bare = text.trimEnd();
  if (/[)\]}>]$/u.test(bare) || clauseEnd.test(bare)) return true;
  const last = /\S+$/u.exec(bare.slice(-longestWord))?.[0] ?? '';
  return (
    /[@\\#_]|^\.{0,2}\/|^~|\/\/|\/.*\/|\/$|[/.]\p{N}|\p{N}\/|^www\.|\p{L}\.\p{L}/u.test(last) ||
    /^(?:1\d|20)\d\d$|^[۱۲][۰-۹]{3}$|^\p{N}+[-–/:]\p{N}+$/u.test(last)
  );
}
