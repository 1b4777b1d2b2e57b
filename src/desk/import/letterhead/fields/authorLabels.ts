/** Words of authorship that a name follows, after a colon or in the next line. */
const one =
  'by|author|written by|text by|words by|story by|presented by|prepared by|compiled by|reported by|submitted by|' +
  'von|autor|autorin|verfasser|verfasserin|verfasst von|geschrieben von|vorgelegt von|zusammengestellt von|' +
  'par|auteur|autrice|auteure|rédigé par|écrit par|présenté par|préparé par|' +
  'por|autora|escrito por|presentado por|di|da|autore|scritto da|door|geschreven door|av|författare|yazan|hazırlayan|автор|' +
  'نویسنده|نگارنده|نگارش|نوشته|نوشتهٔ|نوشته ی|به قلم|بقلم|از قلم|از|مولف|مؤلف|تالیف|تألیف|پژوهشگر|پژوهنده|محقق|گزارشگر|گزارش از|خبرنگار|' +
  'تهیه کننده|تهیه|تهیه و تنظیم|تهیه و ترتیب|گردآورنده|گردآوری|گرد آورنده|ارائه دهنده|ارایه دهنده|ارائه کننده|ارایه کننده|ارائه|ارایه|فرستنده|به کوشش|' +
  'لیکوال|لیکنه|لیکونکی|لیکنه او څیړنه|څیړونکی|څېړونکی|چمتو کوونکی|چمتوکوونکی|برابروونکی|راټولوونکی|ټولوونکی|وړاندې کوونکی|وړاندی کوونکی|لېږونکی|لیږونکی';
const several =
  'authors|autoren|autorinnen|verfasser und verfasserinnen|auteurs|autores|autori|авторы|' +
  'نویسندگان|نویسنده گان|نگارندگان|مولفان|مؤلفان|پژوهشگران|تهیه کنندگان|تهیه کننده گان|گردآورندگان|ارائه دهندگان|ارایه دهندگان|' +
  'لیکوالان|لیکونکي';

const opening = new RegExp(`^\\s*(?:${several}|${one})\\s*[:：]\\s*(?<names>\\S.*)$`, 'diu');
// Without a colon, only words that cannot begin any other line around a title.
const bare =
  /^\s*(?:by|von|par|por|door|av|(?:written|presented|prepared|compiled|submitted) by|(?:verfasst|vorgelegt|zusammengestellt) von|(?:rédigé|présenté|préparé) par|به قلم|بقلم|نوشتهٔ|نوشته ی|به کوشش)\s+(?<names>\S.*)$/diu;
const alone = new RegExp(`^\\s*(?:(?<several>${several})|${one})\\s*(?<colon>[:：])?\\s*$`, 'iu');
/** Too short and too common to be a label without its colon. */
const preposition = /^\s*(?:von|par|por|di|da|door|av|از|تهیه|نوشته|ارائه|ارایه)\s*$/iu;

/** The words after «by», «von», «نویسنده:», «تهیه کننده:», «لیکوال:» and the like, whatever keyboard they were typed on. */
export function namesAfterLabel(line: string): string | undefined {
  const plain = withPersianLetters(line);
  const found = opening.exec(plain) ?? bare.exec(plain);
  const [from, to] = found?.indices?.groups?.names ?? [];
  return from === undefined ? undefined : line.slice(from, to);
}

/** Whether a line begins with a word of authorship and a colon. */
export function hasAuthorLabel(line: string): boolean {
  return opening.test(withPersianLetters(line));
}

/** A line that only says that names follow: of one author, or of several. */
export function labelAlone(line: string): 'one' | 'several' | undefined {
  const plain = withPersianLetters(line);
  const groups = alone.exec(plain)?.groups;
  if (!groups || (!groups.colon && preposition.test(plain))) return undefined;
  return groups.several ? 'several' : 'one';
}

/** Letters of an Arabic keyboard as Persian ones and the joiner as a space, each in its place. */
function withPersianLetters(line: string): string {
  return line
    .replace(/[يى]/gu, 'ی')
    .replace(/ك/gu, 'ک')
    .replace(/\u200c/gu, ' ');
}
