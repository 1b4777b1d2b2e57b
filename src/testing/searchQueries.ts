// What readers may type, and the article of the bundled archive that should be among the first three.
const rows = `
blu oltremare > 2025-09-03-il-blu-che-veniva-d-oltremare
Lapislazzuli > 2025-09-03-il-blu-che-veniva-d-oltremare
dell'azzurro pittura > 2025-09-03-il-blu-che-veniva-d-oltremare
colori pittori italiani > 2025-09-03-il-blu-che-veniva-d-oltremare
archéologues français > 2025-09-09-un-siecle-d-archeologues-francais
archeologue > 2025-09-09-un-siecle-d-archeologues-francais
fouilles Alexandre Kanishka > 2025-09-09-un-siecle-d-archeologues-francais
"9 septembre 1922" > 2025-09-09-un-siecle-d-archeologues-francais
lapis lazuli > 2025-09-18-blue-from-one-valley
blue valley > 2025-09-18-blue-from-one-valley
Badakhshan quarry > 2025-09-18-blue-from-one-valley
گدی پران > 2025-09-21-gudiparan-glass-string
گدی‌پران شیشه > 2025-09-21-gudiparan-glass-string
گدیپران تار > 2025-09-21-gudiparan-glass-string
د پښتو توري > 2025-09-29-the-letters-that-are-pashtos-own
پښتو ليکدود > 2025-09-29-the-letters-that-are-pashtos-own
د پښتو خپل توري > 2025-09-29-the-letters-that-are-pashtos-own
marmelo > 2025-10-16-o-marmelo-depois-do-lume
marmelos cozinha > 2025-10-16-o-marmelo-depois-do-lume
fruta lume > 2025-10-16-o-marmelo-depois-do-lume
رابعه بلخی > 2025-10-26-rabia-of-balkh
رابعهٔ بلخي > 2025-10-26-rabia-of-balkh
رابعه شعر عشق > 2025-10-26-rabia-of-balkh
Rabia Balkh > 2025-10-26-rabia-of-balkh
pomegranates > 2025-10-30-a-crate-of-pomegranates
pomegranate crate > 2025-10-30-a-crate-of-pomegranates
pomgranate > 2025-10-30-a-crate-of-pomegranates
د کندهار انار > 2025-11-05-the-pomegranate-of-kandahar
کندهار انارونه > 2025-11-05-the-pomegranate-of-kandahar
كندهار > 2025-11-05-the-pomegranate-of-kandahar
Punica granatum > 2025-11-05-the-pomegranate-of-kandahar
Goethe Hafis > 2025-11-12-goethes-zwilling-in-schiras
West-östlicher Divan > 2025-11-12-goethes-zwilling-in-schiras
Goethes Zwillinge > 2025-11-12-goethes-zwilling-in-schiras
Schiras Ubersetzung > 2025-11-12-goethes-zwilling-in-schiras
Shahnameh metre > 2025-11-27-eleven-syllables-from-zabul
Ferdowsi > 2025-11-27-eleven-syllables-from-zabul
Firdausi Schahname > 2025-11-27-eleven-syllables-from-zabul
eleven syllables > 2025-11-27-eleven-syllables-from-zabul
چهارچته > 2025-12-07-chahar-chatta-bazaar
بازار سرپوشيده كابل > 2025-12-07-chahar-chatta-bazaar
۱۲۲۱ > 2025-12-07-chahar-chatta-bazaar
1221 کابل > 2025-12-07-chahar-chatta-bazaar
Mevlana Konya > 2025-12-17-belhten-konyaya-kamis
Mevlânâ şiir > 2025-12-17-belhten-konyaya-kamis
kamis > 2025-12-17-belhten-konyaya-kamis
échec et mat > 2025-12-17-echec-et-mat-mots-persans
echec mat persan > 2025-12-17-echec-et-mat-mots-persans
mots persans français > 2025-12-17-echec-et-mat-mots-persans
enfant Nantes > 2025-12-17-echec-et-mat-mots-persans
snön > 2026-01-15-snon-som-flyttar
snon lavin > 2026-01-15-snon-som-flyttar
Salang vinter > 2026-01-15-snon-som-flyttar
منار جام > 2026-01-18-minaret-of-jam
منار غور > 2026-01-18-minaret-of-jam
مِنارِ جام > 2026-01-18-minaret-of-jam
Ghor Jam > 2026-01-18-minaret-of-jam
Dari Farsi Persian > 2026-01-22-dari-farsi-persian
what call the language > 2026-01-22-dari-farsi-persian
names of the Persian language > 2026-01-22-dari-farsi-persian
توره کېږدۍ > 2026-01-22-the-black-tent
توره كېږدۍ كوچيان > 2026-01-22-the-black-tent
کوچیانو کېږدی > 2026-01-22-the-black-tent
afghanische Namen > 2026-01-24-afghanische-namen-in-deutschen-papieren
Dschalalabad > 2026-01-24-afghanische-namen-in-deutschen-papieren
Standesamt Name > 2026-01-24-afghanische-namen-in-deutschen-papieren
Nastaliq > 2026-02-26-nastaliq-the-hand-that-hangs
Nastaʿlīq Herat script > 2026-02-26-nastaliq-the-hand-that-hangs
calligraphy pen dots > 2026-02-26-nastaliq-the-hand-that-hangs
نان کابل تندور > 2026-03-12-bread-and-the-tandoor
نان خاصه > 2026-03-12-bread-and-the-tandoor
آرد تندور > 2026-03-12-bread-and-the-tandoor
د اوو مېوو دسترخوان > 2026-03-18-nowruz-and-the-table-of-seven-fruits-ps
نوروز اوو میوو > 2026-03-18-nowruz-and-the-table-of-seven-fruits-ps
نوروز هفت میوه > 2026-03-18-nowruz-and-the-table-of-seven-fruits
هفت ميوه دسترخوان > 2026-03-18-nowruz-and-the-table-of-seven-fruits
نوروز سمنک > 2026-03-18-nowruz-and-the-table-of-seven-fruits
Nowruz seven fruits > 2026-03-19-nowruz-and-the-table-of-seven-fruits-en
Nawroz fruit table > 2026-03-19-nowruz-and-the-table-of-seven-fruits-en
haft mewa samanak > 2026-03-19-nowruz-and-the-table-of-seven-fruits-en
Afghan calendar > 2026-03-19-three-dates-on-one-page
three dates page > 2026-03-19-three-dates-on-one-page
calendars months Dari > 2026-03-19-three-dates-on-one-page
heißt Nouruz Silben > 2026-03-19-was-heisst-nauroz
heisst Neujahr > 2026-03-19-was-heisst-nauroz
Neujahrsfest Schreibweise > 2026-03-19-was-heisst-nauroz
sieben Früchte > 2026-03-21-nowruz-and-the-table-of-seven-fruits-de
Tafel sieben Fruchte > 2026-03-21-nowruz-and-the-table-of-seven-fruits-de
Trockenfrüchte > 2026-03-21-nowruz-and-the-table-of-seven-fruits-de
نستعلیق نقطه > 2026-03-26-the-dot-as-measure
خوشنویسی قلم > 2026-03-26-the-dot-as-measure
یک نقطه > 2026-03-26-the-dot-as-measure
tulp > 2026-04-09-de-tulp-die-thuisbleef
tulpen bollen > 2026-04-09-de-tulp-die-thuisbleef
Nederlandse tulpen > 2026-04-09-de-tulp-die-thuisbleef
les poids de Kaboul > 2026-05-06-les-poids-de-kaboul
poids cuisine > 2026-05-06-les-poids-de-kaboul
seize pao > 2026-05-06-les-poids-de-kaboul
landay > 2026-05-07-the-twenty-two-syllables-of-the-landay
landays Pashto poem > 2026-05-07-the-twenty-two-syllables-of-the-landay
"rose in the garden" > 2026-05-07-the-twenty-two-syllables-of-the-landay
هرات کتاب > 2026-05-17-herat-city-of-books
مكتب هرات مینیاتور > 2026-05-17-herat-city-of-books
کتابهای هرات > 2026-05-17-herat-city-of-books
karez > 2026-06-11-a-river-dug-by-hand-the-karez
river tunnel water > 2026-06-11-a-river-dug-by-hand-the-karez
کاریز > 2026-06-11-a-river-dug-by-hand-the-karez
لنډۍ > 2026-06-17-the-landay-in-twenty-two-syllables
لنډی شعر څپې > 2026-06-17-the-landay-in-twenty-two-syllables
بند امیر بامیان > 2026-06-28-band-e-amir-six-dams
آبی دیوار بند > 2026-06-28-band-e-amir-six-dams
یكاولنگ > 2026-06-28-band-e-amir-six-dams
Naan Ofen > 2026-07-08-nackt-gebacken-naan
nackt gebackenes Brot > 2026-07-08-nackt-gebacken-naan
lakes walls > 2026-07-23-lakes-that-build-their-own-walls
lake Bamiyan -karez > 2026-07-23-lakes-that-build-their-own-walls
قالین ترکمنی > 2026-08-02-reading-a-turkmen-carpet
قالين‌ها > 2026-08-02-reading-a-turkmen-carpet
گل های قالین > 2026-08-02-reading-a-turkmen-carpet
barrages Band-e Amir > 2026-08-13-band-e-amir-qui-a-bati-les-barrages
six lacs bleus > 2026-08-13-band-e-amir-qui-a-bati-les-barrages
Вавилов > 2026-08-18-vavilov-i-gandum-dar
хлеб рожь > 2026-08-18-vavilov-i-gandum-dar
Вавилова поля > 2026-08-18-vavilov-i-gandum-dar
rubab > 2026-08-20-three-strings-that-sing
رباب > 2026-08-20-three-strings-that-sing
strings mulberry > 2026-08-20-three-strings-that-sing
child two alphabets > 2026-09-10-alif-be-a-b
alphabet children > 2026-09-10-alif-be-a-b
Road to Oxiana > 2026-09-13-road-to-oxiana
رابرت بایرن هرات > 2026-09-13-road-to-oxiana
cerf-volant > 2026-10-21-le-cerf-volant-poupee-volante
cerfs-volants Kaboul > 2026-10-21-le-cerf-volant-poupee-volante
Salang road 1964 > 2026-11-05-1964-a-road-through-the-salang
tunnel Salang > 2026-11-05-1964-a-road-through-the-salang
زبان کودکان مهاجر > 2026-11-08-the-language-in-the-corridor
دری کودک مهاجر > 2026-11-08-the-language-in-the-corridor
Maulbeere Walnuss > 2026-11-11-maulbeere-und-walnuss-talkhan
Walnuß Talkhan > 2026-11-11-maulbeere-und-walnuss-talkhan
Maulbeeren > 2026-11-11-maulbeere-und-walnuss-talkhan
Hindu Kush Ibn Battuta > 2026-11-12-por-que-se-llama-hindu-kush
¿Por qué se llama? > 2026-11-12-por-que-se-llama-hindu-kush
viajero Tanger > 2026-11-12-por-que-se-llama-hindu-kush
خوشال خان خټک > 2026-11-12-who-may-wear-the-turban
Khushal Khan Khattak > 2026-11-12-who-may-wear-the-turban
دستار > 2026-11-12-who-may-wear-the-turban
2026-11-12 دستار > 2026-11-12-who-may-wear-the-turban
۲۱ عقرب ۱۴۰۵ > 2026-11-12-who-may-wear-the-turban
18 August 2026 > 2026-08-18-vavilov-i-gandum-dar
`;

/** Query and id. */
export const searchQueries: readonly (readonly [query: string, id: string])[] = rows
  .trim()
  .split('\n')
  .map((row) => {
    const [query = '', id = ''] = row.split(' > ');
    return [query, id];
  });
