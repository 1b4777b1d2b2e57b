// What the sounds alone do not bring together: German, French and older English spellings of our names.
const spellings = new Map(
  (
    'achmad:ahmad achmed:ahmad ahmed:ahmad badachschan:badakhshan chost:khost dostom:dostum ' +
    'faisabad:fayzabad ghasni:ghazni gasni:ghazni firdausi:ferdowsi firdawsi:ferdowsi firdousi:ferdowsi ferdausi:ferdowsi ferdosi:ferdowsi girischk:gereshk schahname:shahnameh schahnameh:shahnameh hasara:hazara hasaras:hazara hasarajat:hazarajat ' +
    'karsai:karzai kundus:kunduz kunduss:kunduz masar:mazar nawros:nawroz nauros:nawroz nowrus:nawroz newroz:nawroz ' +
    'norouz:nawroz pakhtun:pashtun pakhtuns:pashtun paktun:pashtun pathan:pashtun pathans:pashtun pakhto:pashto ' +
    'pushto:pashto pushtu:pashto paschtu:pashto usbeken:uzbek usbekisch:uzbek usbekistan:uzbekistan ' +
    'usbek:uzbek wesir:wazir wezir:wazir vazir:wazir visier:wazir parvan:parwan paruan:parwan balch:balkh ' +
    'hilmend:helmand chalili:khalili schura:shura герат:herat кандагар:kandahar гератский:herat ' +
    'газни:ghazni карзай:karzai хазарейцы:hazara вавил:vavilov'
  )
    .split(' ')
    .map((row): [string, string] => {
      const [written = '', usual = ''] = row.split(':');
      return [written, usual];
    }),
);

/** The usual spelling of a name in Latin letters; other words as they are. @param word folded */
export function usualSpelling(word: string): string {
  return spellings.get(word) ?? word;
}
