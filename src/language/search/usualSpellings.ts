// What the sounds alone do not bring together: German, French and older English spellings of our names, behind the usual one.
const spellings = new Map(
  (
    'ahmad:achmad:achmed:ahmed badakhshan:badachschan khost:chost dostum:dostom fayzabad:faisabad ' +
    'ghazni:ghasni:gasni:газни ferdowsi:firdausi:firdawsi:firdousi:ferdausi:ferdosi gereshk:girischk ' +
    'shahnameh:schahname:schahnameh hazara:hasara:hasaras:хазарейцы hazarajat:hasarajat ' +
    'karzai:karsai:карзай kunduz:kundus:kunduss mazar:masar nawroz:nawros:nauros:nowrus:newroz:norouz ' +
    'pashtun:pakhtun:pakhtuns:paktun:pathan:pathans pashto:pakhto:pushto:pushtu:paschtu ' +
    'uzbek:usbeken:usbekisch:usbek uzbekistan:usbekistan wazir:wesir:wezir:vazir:visier ' +
    'parwan:parvan:paruan balkh:balch helmand:hilmend khalili:chalili shura:schura herat:герат:гератский ' +
    'kandahar:кандагар vavilov:вавил'
  )
    .split(' ')
    .flatMap((row) => {
      const [usual = '', ...others] = row.split(':');
      return others.map((written): [string, string] => [written, usual]);
    }),
);

/** The usual spelling of a name in Latin letters; other words as they are. @param word folded */
export function usualSpelling(word: string): string {
  return spellings.get(word) ?? word;
}
