import { oneLine } from '../paragraphText.ts';
import { hasAuthorLabel, labelAlone, namesAfterLabel } from './authorLabels.ts';
import { isPartName } from './noName.ts';

// Those that may also begin a title, and what then follows more often than in a name.
const ambiguous = /^\s*(?:by|von|par|por|door|av)\s+(?<names>\S.*)$/iu;
const routeWords = /\s(?:nach|zu|zum|zur|bis|to|à|naar|till)\s/iu;
const inTitles = /\s(?:of|a)\s|^(?:der|die|das|den|dem|the|la|le|les|el|los|las|het)\s/iu;
const organisations =
  /(?<!\p{L})(?:committee|institut\p{L}*|union|association|society|council|ministry|university|centre|center|network|movement|party|komitee|ausschuss|verein\p{L}*|verband|rat|bund|partei|gesellschaft|comité|conseil|parti|collectif|comisión|کانون|انجمن|شورا|شورای|کمیته|کمیتهٔ|کمیته‌ی|حزب|سازمان|بنیاد|نهاد|جمعیت|اتحادیه|اتحادیهٔ|ټولنه|for|für|pour|para|برای)(?!\p{L})/iu;
const translators =
  /^\s*(?:translat(?:ed by|ion|or)|transl?\.|übersetz(?:t von|ung|er|erin)|aus dem \S+ von|traduit|traduction|traducción|traducido|traduzione|tradução|vertaling|vertaald|översättning|çeviri|çeviren|перевод|ترجمه|ترجمهٔ|مترجم|برگردان|ژباړه|ژباړن|ژباړونکی|ژباړونکی)(?!\p{L})/iu;
const sentenceEnd = /[.!?؟۔…:]["»”’)]*$/u;
/** A full stop that is a name's own: an initial, Jr., e.V. */
const shortened = /(?<!\p{L})(?:\p{Lu}|Jr|Sr|Dr|e\.\s?V)\.$/u;
const particles = new Set(
  'von van de der den del della di da dos ten ter al el ul bin ibn abu zu y e i la le du des of the'.split(
    ' ',
  ),
);
const maxNameWords = 8;

/** The names after by, von, par, نویسنده:, لیکوال: and the like. A translator is not an author. */
export function readByline(text: string): string[] | undefined {
  const line = oneLine(text);
  if (isTranslatorLine(line)) return undefined;
  const names = namesAfterLabel(line);
  return names !== undefined && isShort(names) ? splitNames(names) : undefined;
}

export function isTranslatorLine(text: string): boolean {
  return translators.test(text);
}

/** Whether a line explicitly names a translator (by, von, a colon) and cannot begin a title. */
export function namesTranslator(text: string): boolean {
  return isTranslatorLine(text) && /[:：]|\s(?:by|von|par|por|da|door|av)\s/iu.test(text);
}

/** How likely a line with a bare by, von or par is a title: «By the Rivers of Babylon» more than «by AA-AA desk». */
export function titleInByline(text: string): 'likely' | 'possible' | 'hardly' | undefined {
  const names = ambiguous.exec(oneLine(text))?.groups?.names;
  if (names === undefined || hasAuthorLabel(text)) return undefined;
  if (isRoute(text) || (inTitles.test(names) && / (?:of|a) /iu.test(names) && !organisations.test(names)))
    return 'likely';
  return looksLikeNames(names) && !inTitles.test(names) ? 'hardly' : 'possible';
}

/** From one place to another, as in Von Kabul nach Hamburg: never an author. */
export function isRoute(text: string): boolean {
  return ambiguous.test(text) && routeWords.test(text) && !organisations.test(text);
}

/** Whether a line could name somebody, judging by its length and by what it cannot be. */
export function couldBeNames(text: string): boolean {
  return (
    isShort(oneLine(text)) && !isTranslatorLine(text) && !isPartName(text) && labelAlone(text) === undefined
  );
}

/** Whether a line looks only like names: every word but von, de, al has a capital. */
export function looksLikeNames(text: string): boolean {
  const line = oneLine(text);
  const words = line.match(/[^\s,،;/&]+/gu) ?? [];
  if (!couldBeNames(line) || words.length < 2 || words.length > 6 || /[\p{N}?!«»“”":]/u.test(line))
    return false;
  return words.every(
    (word) => /^\p{Lu}/u.test(word) || particles.has(word) || ['and', 'und', 'et'].includes(word),
  );
}

/** Splits names at ; / & ·, and at commas and “and” between names of more than one word. */
export function splitNames(text: string): string[] {
  const parts = oneLine(text)
    .split(/\s*[;؛&·\n]\s*|\s+\/\s+/u)
    .flatMap((part) => splitWhereNames(part, /\s*[,،]\s*/u))
    .flatMap((part) => splitAtAnd(part, /\s+(?:and|und|et|y|och|en|ve|и|و|او)\s+/u));
  return parts
    .map((name) => name.replace(/^[\s–—-]+|[\s–—,،-]+$/gu, ''))
    .filter((name) => /\p{L}/u.test(name));
}

function splitWhereNames(text: string, mark: RegExp): string[] {
  const parts = text.split(mark);
  return parts.every((part) => /\S\s+\S/u.test(part)) ? parts : [text];
}

/** Keeps an organisation's own “and”: Committee for Peace and Human Rights. */
function splitAtAnd(text: string, mark: RegExp): string[] {
  const [first = text, ...others] = splitWhereNames(text, mark);
  const names = [first];
  let from = first.length;
  for (const other of others) {
    const at = text.indexOf(other, from);
    const last = names.at(-1) ?? '';
    const owned = organisations.test(last) && !organisations.test(other);
    if (owned) names[names.length - 1] = last + text.slice(from, at) + other;
    else names.push(other);
    from = at + other.length;
  }
  return names;
}

function isShort(line: string): boolean {
  const words = line.match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
  const ended = sentenceEnd.test(line) && !shortened.test(line);
  return /\p{L}/u.test(line) && line.length <= 100 && words.length <= maxNameWords && !ended;
}
