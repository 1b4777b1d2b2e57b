/** Quotation marks: opening and closing, then the pair for a quotation inside a quotation. */
export type Quotes = readonly [open: string, close: string, innerOpen: string, innerClose: string];

export type Digits = 'persian' | 'arabic' | 'latin';

/**
 * One language: tag, own name, ISO 15924 script, quotation marks, the mark between groups of three digits
 * (followed by 5 where custom leaves four-digit numbers alone), the all-figures date, and the digits when
 * they are not the Latin ones.
 */
export type LanguageRow = readonly [
  tag: string,
  name: string,
  script: string,
  quotes: Quotes,
  grouping: string,
  numericDate: string,
  digits?: Digits,
];

const angled: Quotes = ['«', '»', '‹', '›'];
const angledCurly: Quotes = ['«', '»', '“', '”'];
const angledLow: Quotes = ['«', '»', '„', '“'];
const angledSingle: Quotes = ['«', '»', '‘', '’'];
// French puts a space inside its marks that neither stretches nor breaks.
const french: Quotes = ['«\u202f', '\u202f»', '“', '”'];
const curly: Quotes = ['“', '”', '‘', '’'];
// Curly marks do not mirror: Urdu and Sindhi, read from the right, open with the one that closes in English.
const curlyTurned: Quotes = ['”', '“', '’', '‘'];
const singleFirst: Quotes = ['‘', '’', '“', '”'];
const highBoth: Quotes = ['”', '”', '’', '’'];
const low: Quotes = ['„', '“', '‚', '‘'];
const lowThenHigh: Quotes = ['„', '”', '‚', '’'];
const lowAngled: Quotes = ['„', '”', '«', '»'];
const hungarian: Quotes = ['„', '”', '»', '«'];
const corner: Quotes = ['「', '」', '『', '』'];

const nbsp = '\u00a0';
const thin = '\u202f';

/**
 * Every language the reader knows, one a row. Figures in Arabic script are joined by / or . only: between
 * such digits a hyphen lets the bidirectional algorithm turn the date round (UAX #9, rules W4 and W5).
 * Grouping and digits are CLDR's, without the Indian lakh; languageTable.test.ts compares them with Intl.
 */
export const languageTable: readonly LanguageRow[] = [
  ['fa-AF', 'دری', 'Arab', angled, '٬', 'y/m/d', 'persian'],
  ['fa', 'فارسی', 'Arab', angled, '٬', 'y/m/d', 'persian'],
  ['ps', 'پښتو', 'Arab', angled, '٬', 'y/m/d', 'persian'],
  ['haz', 'هزارگی', 'Arab', angled, '٬', 'y/m/d', 'persian'],
  ['bal', 'بلوچی', 'Arab', angled, '٬', 'y/m/d', 'persian'],
  ['uz', 'Oʻzbekcha', 'Latn', curly, nbsp, 'd.m.y'],
  ['uz-Arab', 'اۉزبېکچه', 'Arab', angled, '٬', 'y/m/d', 'persian'],
  ['uz-Cyrl', 'Ўзбекча', 'Cyrl', angledLow, nbsp, 'd.m.y'],
  ['tk', 'Türkmençe', 'Latn', curly, nbsp, 'd.m.y'],
  ['tk-Arab', 'تورکمنچه', 'Arab', angled, '٬', 'y/m/d', 'persian'],
  ['tg', 'Тоҷикӣ', 'Cyrl', angledLow, nbsp, 'd.m.y'],
  ['ky', 'Кыргызча', 'Cyrl', angledLow, nbsp, 'd.m.y'],
  ['kk', 'Қазақша', 'Cyrl', angledLow, nbsp, 'd.m.y'],
  ['az', 'Azərbaycanca', 'Latn', curly, '.', 'd.m.y'],
  ['az-Arab', 'تۆرکجه', 'Arab', angled, '٬', 'y/m/d', 'persian'],
  ['ar', 'العربية', 'Arab', angled, ',', 'd/m/y'],
  ['ur', 'اردو', 'Arab', curlyTurned, ',', 'd/m/y'],
  ['ckb', 'کوردیی ناوەندی', 'Arab', angled, '٬', 'd/m/y', 'arabic'],
  ['ku', 'Kurdî', 'Latn', curly, '.', 'd.m.y'],
  ['ug', 'ئۇيغۇرچە', 'Arab', angled, ',', 'y/m/d'],
  ['sd', 'سنڌي', 'Arab', curlyTurned, '٬', 'd/m/y', 'arabic'],
  ['pa', 'ਪੰਜਾਬੀ', 'Guru', curly, ',', 'd/m/y'],
  ['pa-Arab', 'پنجابی', 'Arab', curlyTurned, '٬', 'd/m/y', 'persian'],
  ['he', 'עברית', 'Hebr', highBoth, ',', 'd.m.y'],
  ['yi', 'ייִדיש', 'Hebr', low, ',', 'd.m.y'],
  ['en', 'English', 'Latn', curly, ',', 'd/m/y'],
  ['de', 'Deutsch', 'Latn', low, '.', 'd.m.y'],
  ['fr', 'Français', 'Latn', french, thin, 'd/m/y'],
  ['es', 'Español', 'Latn', angledCurly, '.5', 'd/m/y'],
  ['it', 'Italiano', 'Latn', angledCurly, '.5', 'd/m/y'],
  ['nl', 'Nederlands', 'Latn', singleFirst, '.', 'd-m-y'],
  ['pt', 'Português', 'Latn', curly, '.', 'd/m/y'],
  ['sv', 'Svenska', 'Latn', highBoth, nbsp, 'y-m-d'],
  ['tr', 'Türkçe', 'Latn', curly, '.', 'd.m.y'],
  ['ru', 'Русский', 'Cyrl', angledLow, nbsp, 'd.m.y'],
  ['uk', 'Українська', 'Cyrl', angledLow, nbsp, 'd.m.y'],
  ['be', 'Беларуская', 'Cyrl', angledLow, `${nbsp}5`, 'd.m.y'],
  ['bg', 'Български', 'Cyrl', low, `${nbsp}5`, 'd.m.y'],
  ['mk', 'Македонски', 'Cyrl', low, '.', 'd.m.y'],
  ['sr', 'Српски', 'Cyrl', lowThenHigh, '.', 'd.m.y.'],
  ['sr-Latn', 'Srpski', 'Latn', lowThenHigh, '.', 'd.m.y.'],
  ['hr', 'Hrvatski', 'Latn', lowThenHigh, '.', 'd.m.y.'],
  ['bs', 'Bosanski', 'Latn', lowThenHigh, '.', 'd.m.y.'],
  ['sl', 'Slovenščina', 'Latn', low, '.5', 'd.m.y'],
  ['pl', 'Polski', 'Latn', lowAngled, `${nbsp}5`, 'd.m.y'],
  ['cs', 'Čeština', 'Latn', low, nbsp, 'd.m.y'],
  ['sk', 'Slovenčina', 'Latn', low, nbsp, 'd.m.y'],
  ['hu', 'Magyar', 'Latn', hungarian, `${nbsp}5`, 'y. m. d.'],
  ['ro', 'Română', 'Latn', lowAngled, '.', 'd.m.y'],
  ['sq', 'Shqip', 'Latn', curly, `${nbsp}5`, 'd.m.y'],
  ['el', 'Ελληνικά', 'Grek', angledCurly, '.', 'd/m/y'],
  ['da', 'Dansk', 'Latn', highBoth, '.', 'd.m.y'],
  ['nb', 'Norsk bokmål', 'Latn', angledSingle, nbsp, 'd.m.y'],
  ['nn', 'Norsk nynorsk', 'Latn', angledSingle, nbsp, 'd.m.y'],
  ['no', 'Norsk', 'Latn', angledSingle, nbsp, 'd.m.y'],
  ['is', 'Íslenska', 'Latn', low, '.', 'd.m.y'],
  ['fi', 'Suomi', 'Latn', highBoth, nbsp, 'd.m.y'],
  ['et', 'Eesti', 'Latn', low, `${nbsp}5`, 'd.m.y'],
  ['lv', 'Latviešu', 'Latn', lowThenHigh, `${nbsp}5`, 'd.m.y'],
  ['lt', 'Lietuvių', 'Latn', low, nbsp, 'y-m-d'],
  ['ca', 'Català', 'Latn', angledCurly, '.', 'd/m/y'],
  ['gl', 'Galego', 'Latn', angledCurly, '.', 'd/m/y'],
  ['eu', 'Euskara', 'Latn', angledCurly, '.', 'y/m/d'],
  ['ga', 'Gaeilge', 'Latn', curly, ',', 'd/m/y'],
  ['hy', 'Հայերեն', 'Armn', angledCurly, `${nbsp}5`, 'd.m.y'],
  ['ka', 'ქართული', 'Geor', low, `${nbsp}5`, 'd.m.y'],
  ['hi', 'हिन्दी', 'Deva', curly, ',', 'd/m/y'],
  ['bn', 'বাংলা', 'Beng', curly, ',', 'd/m/y'],
  ['id', 'Bahasa Indonesia', 'Latn', curly, '.', 'd/m/y'],
  ['ms', 'Bahasa Melayu', 'Latn', curly, ',', 'd/m/y'],
  ['sw', 'Kiswahili', 'Latn', curly, ',', 'd/m/y'],
  ['vi', 'Tiếng Việt', 'Latn', curly, '.', 'd/m/y'],
  ['th', 'ไทย', 'Thai', curly, ',', 'd/m/y'],
  ['zh', '中文', 'Hans', curly, ',', 'y/m/d'],
  ['zh-Hant', '繁體中文', 'Hant', corner, ',', 'y/m/d'],
  ['ja', '日本語', 'Jpan', corner, ',', 'y/m/d'],
  ['ko', '한국어', 'Kore', curly, ',', 'y. m. d.'],
];

/**
 * Other tags for rows of the table, in lower case: ISO 639-3 codes of the individual languages, regions that
 * settle the script, and codes BCP 47 has retired.
 */
export const languageAliases: Readonly<Record<string, string>> = {
  prs: 'fa-AF',
  pes: 'fa',
  pbt: 'ps',
  pbu: 'ps',
  pst: 'ps',
  uzn: 'uz',
  uzs: 'uz-Arab',
  'uz-af': 'uz-Arab',
  'tk-af': 'tk-Arab',
  azb: 'az-Arab',
  'az-ir': 'az-Arab',
  'pa-pk': 'pa-Arab',
  pnb: 'pa-Arab',
  arb: 'ar',
  kmr: 'ku',
  'ku-arab': 'ckb',
  'ku-iq': 'ckb',
  cmn: 'zh',
  'zh-tw': 'zh-Hant',
  'zh-hk': 'zh-Hant',
  'zh-mo': 'zh-Hant',
  in: 'id',
  iw: 'he',
  ji: 'yi',
};
