import type { Calendar } from '../../language/calendar.ts';
import { calendarNames } from '../../language/calendarNames.ts';
import { chromeLanguages } from '../../language/chromeLanguages.ts';
import { foldText } from '../../language/fold.ts';

export interface NamedMonth {
  calendar: Exclude<Calendar, 'lunar'>;
  /** From 1. */
  month: number;
}

// Twelve months a row; after a stroke further spellings and usual short forms of the same month.
const gregorian = [
  'January/Jan|February/Feb|March/Mar|April/Apr|May|June/Jun|July/Jul|August/Aug|September/Sept/Sep|October/Oct|November/Nov|December/Dec',
  'Januar/Jänner/Jan|Februar/Feber/Feb|März/Maerz/Mrz|April/Apr|Mai|Juni/Jun|Juli/Jul|August/Aug|September/Sept/Sep|Oktober/Okt|November/Nov|Dezember/Dez',
  'janvier/janv|février/févr/fév|mars|avril/avr|mai|juin|juillet/juil|août/aout|septembre/sept|octobre/oct|novembre/nov|décembre/déc',
  'enero/ene|febrero/feb|marzo/mar|abril/abr|mayo/may|junio/jun|julio/jul|agosto/ago|septiembre/setiembre/sept/sep|octubre/oct|noviembre/nov|diciembre/dic',
  'gennaio/gen|febbraio/feb|marzo/mar|aprile/apr|maggio/mag|giugno/giu|luglio/lug|agosto/ago|settembre/set|ottobre/ott|novembre/nov|dicembre/dic',
  'januari/jan|februari/feb|maart/mrt|april/apr|mei|juni/jun|juli/jul|augustus/aug|september/sept/sep|oktober/okt|november/nov|december/dec',
  'janeiro/jan|fevereiro/fev|março/mar|abril/abr|maio/mai|junho/jun|julho/jul|agosto/ago|setembro/set|outubro/out|novembro/nov|dezembro/dez',
  'januari/jan|februari/feb|mars|april/apr|maj|juni|juli|augusti/aug|september/sept/sep|oktober/okt|november/nov|december/dec',
  'Ocak/Oca|Şubat/Şub|Mart|Nisan/Nis|Mayıs|Haziran/Haz|Temmuz/Tem|Ağustos/Ağu|Eylül/Eyl|Ekim/Eki|Kasım/Kas|Aralık/Ara',
  'январь/января/янв|февраль/февраля/февр/фев|март/марта/мар|апрель/апреля/апр|май/мая|июнь/июня/июн|июль/июля/июл|август/августа/авг|сентябрь/сентября/сент/сен|октябрь/октября/окт|ноябрь/ноября/нояб|декабрь/декабря/дек',
  // Afghan, Iranian and Pashto spellings, then the Arabic ones.
  'جنوری/جنوئری/ژانویه/ژانویۀ|فبروری/فروری/فېبروري/فوریه|مارچ/مارس|اپریل/آپریل/اپرېل/آوریل|می/مه/مئی/مې|جون/ژوئن/ژوین|جولای/جولائی/جولایی/ژوئیه/ژوییه/جولاي|اگست/آگست/اوت|سپتمبر/سپتامبر/سېپتمبر/سپټمبر|اکتوبر/اکتبر|نومبر/نوامبر|دسمبر/دسامبر/ډسمبر',
  'يناير|فبراير|مارس|أبريل|مايو|يونيو|يوليو|أغسطس|سبتمبر|أكتوبر|نوفمبر|ديسمبر',
];

const solar = [
  'فروردین|اردیبهشت|خرداد|تیر|مرداد/امرداد|شهریور|مهر|آبان|آذر|دی|بهمن|اسفند',
  'حمل|ثور|جوزا|سرطان|اسد|سنبله/سنبلۀ|میزان|عقرب|قوس|جدی|دلو|حوت',
  'وری/وريي|غویی/غوایی|غبرګولی/غبرګلی|چنګاښ|زمری|وږی|تله/تلې|لړم|لیندۍ/لینده|مرغومی|سلواغه/سلواغې|کب',
];

function namesOf(rows: readonly string[], calendar: NamedMonth['calendar']): [string, NamedMonth][] {
  return rows.flatMap((row) =>
    row
      .split('|')
      .flatMap((names, at) =>
        names.split('/').map((name): [string, NamedMonth] => [foldText(name), { calendar, month: at + 1 }]),
      ),
  );
}

// What the reader itself prints, so that it can read its own days.
const chrome = chromeLanguages
  .map(calendarNames)
  .flatMap(({ months, monthsOblique }) => [months, monthsOblique]);

/** Every name of a month that is understood, folded as {@link foldText} folds. No name means two months. */
export const monthNames: ReadonlyMap<string, NamedMonth> = new Map([
  ...namesOf(
    chrome.map((months) => months.gregorian.join('|')),
    'gregorian',
  ),
  ...namesOf(
    chrome.map((months) => months.solar.join('|')),
    'solar',
  ),
  ...namesOf(gregorian, 'gregorian'),
  ...namesOf(solar, 'solar'),
]);
