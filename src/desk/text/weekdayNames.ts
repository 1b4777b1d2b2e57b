import { foldText } from '../../language/fold.ts';

// From Sunday to Saturday in each row; after a stroke further spellings and short forms.
const rows = [
  'Sunday/Sun|Monday/Mon|Tuesday/Tues/Tue|Wednesday/Wed|Thursday/Thurs/Thu|Friday/Fri|Saturday/Sat',
  'Sonntag/So|Montag/Mo|Dienstag/Di|Mittwoch/Mi|Donnerstag/Do|Freitag/Fr|Samstag/Sonnabend/Sa',
  'dimanche/dim|lundi/lun|mardi/mar|mercredi/mer|jeudi/jeu|vendredi/ven|samedi/sam',
  'domingo|lunes|martes|miércoles|jueves|viernes|sábado',
  'domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
  'zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag',
  'domingo|segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado',
  'söndag|måndag|tisdag|onsdag|torsdag|fredag|lördag',
  'Pazar|Pazartesi|Salı|Çarşamba|Perşembe|Cuma|Cumartesi',
  'воскресенье|понедельник|вторник|среда|четверг|пятница|суббота',
  'یکشنبه/یک شنبه|دوشنبه/دو شنبه|سه‌شنبه/سه شنبه|چهارشنبه/چهار شنبه|پنجشنبه/پنج شنبه|جمعه/آدینه/جمعې|شنبه',
];

/** Names of weekdays, folded as {@link foldText} folds, with 0 for Sunday to 6 for Saturday. */
export const weekdayNames: ReadonlyMap<string, number> = new Map(
  rows.flatMap((row) =>
    row
      .split('|')
      .flatMap((names, at) => names.split('/').map((name): [string, number] => [foldText(name), at])),
  ),
);
