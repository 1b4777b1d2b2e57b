import { languageOf } from '../../language/languages.ts';

/** ISO 639-3 codes of the table’s languages, by their BCP 47 tags without script. The Persian of Afghanistan has one of its own. */
const codes =
  'fa-AF:prs fa:fas ps:pus haz:haz bal:bal uz:uzb tk:tuk tg:tgk ky:kir kk:kaz az:aze ar:ara ur:urd ckb:ckb ku:kur ug:uig sd:snd ' +
  'pa:pan he:heb yi:yid en:eng de:deu fr:fra es:spa it:ita nl:nld pt:por sv:swe tr:tur ru:rus uk:ukr be:bel bg:bul mk:mkd sr:srp ' +
  'hr:hrv bs:bos sl:slv pl:pol cs:ces sk:slk hu:hun ro:ron sq:sqi el:ell da:dan nb:nob nn:nno no:nor is:isl fi:fin et:est lv:lav ' +
  'lt:lit ca:cat gl:glg eu:eus ga:gle hy:hye ka:kat hi:hin bn:ben id:ind ms:msa sw:swa vi:vie th:tha zh:zho ja:jpn ko:kor';

const table = new Map(
  codes.split(' ').map((row): [string, string] => {
    const [tag = '', code = ''] = row.split(':');
    return [tag, code];
  }),
);

/** The ISO 639-3 code of a BCP 47 tag: `prs` of `fa-AF`; `mul` (several languages) of one that the table lacks. */
export function languageCode(tag: string): string {
  const known = languageOf(tag).tag;
  return table.get(known) ?? table.get(known.split('-')[0] ?? '') ?? 'mul';
}
