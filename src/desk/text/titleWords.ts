// Words of titles with the vowels that their letters do not show, as they are said in Kabul. An article's address is made
// once and stays; a word that is added here changes only addresses that are made later.
const dari =
  'از:az به:ba با:ba بی:be در:dar بر:bar تا:ta که:ke را:ra و:wa یا:ya این:in آن:an هم:ham هر:har هیچ:hech چه:che چرا:chera چگونه:cheguna ' +
  'کجا:koja ما:ma من:man تو:to او:o شما:shoma خود:khod است:ast هست:hast نیست:nist بود:bud شد:shod شده:shoda می:mi نمی:nami کرد:kard ' +
  'کند:konad کنند:konand شود:shawad شوند:shawand باید:bayad گفت:goft رفت:raft آمد:amad داد:dad دارد:darad ندارد:nadarad ها:ha های:haye تر:tar ترین:tarin اند:and ام:am ' +
  'نان:nan گران:geran ارزان:arzan شهر:shahr قریه:qarya ده:deh ولایت:welayat کابل:kabul هرات:herat بلخ:balkh قندهار:kandahar کندهار:kandahar مزار:mazar غزنی:ghazni بدخشان:badakhshan ' +
  'بامیان:bamyan پنجشیر:panjshir هلمند:helmand ننگرهار:nangarhar کندز:kunduz قندوز:kunduz فراه:farah نیمروز:nimroz غور:ghor خوست:khost افغانستان:afghanistan افغان:afghan ' +
  'افغانی:afghani افغان‌ها:afghanha ایران:iran پاکستان:pakistan هند:hind هندوستان:hindustan روسیه:rusia چین:chin امریکا:amrika آمریکا:amrika اروپا:orupa آلمان:alman ترکیه:turkia تاجیکستان:tajikistan ازبکستان:uzbekistan ' +
  'جهان:jahan جهانی:jahani دنیا:donya کشور:keshwar وطن:watan ملت:mellat ملی:melli ملل:melal مردم:mardom زن:zan زنان:zanan مرد:mard مردان:mardan کودک:kodak کودکان:kodakan طفل:tefl اطفال:atfal ' +
  'دختر:dokhtar دختران:dokhtaran پسر:pesar پسران:pesaran مادر:madar مادران:madaran پدر:padar برادر:bradar خواهر:khahar خانه:khana خانواده:khanawada مکتب:maktab مکاتب:makateb پوهنتون:pohantun ' +
  'دانشگاه:daneshgah معلم:moallem شاگرد:shagerd درس:dars دانش:danesh کتاب:ketab کتابخانه:ketabkhana قلم:qalam زبان:zaban دری:dari فارسی:farsi پشتو:pashto شعر:sher شاعر:shaer ادب:adab ادبیات:adabiyat ' +
  'داستان:dastan قصه:qesa تاریخ:tarikh تاریخی:tarikhi فرهنگ:farhang فرهنگی:farhangi هنر:honar موسیقی:musiqi فلم:felm جنگ:jang جنگ‌ها:jangha صلح:solh آزادی:azadi آزاد:azad استقلال:esteqlal حق:haq حقوق:hoquq بشر:bashar ' +
  'انسان:ensan انسانی:ensani عدالت:adalat قانون:qanun قدرت:qodrat حکومت:hokumat دولت:dawlat رئیس:rais رییس:rais وزیر:wazir وزارت:wezarat پارلمان:parlaman انتخابات:entekhabat انقلاب:enqelab ' +
  'اشغال:eshghal مقاومت:moqawemat مبارزه:mobareza حزب:hezb سازمان:sazman جنبش:jonbesh کارگر:kargar کارگران:kargaran دهقان:dehqan دهقانان:dehqanan طبقه:tabaqa سرمایه:sarmaya سرمایه‌داری:sarmayadari امپریالیسم:amperyalism امپریالیزم:amperyalism اقتصاد:eqtesad ' +
  'بازار:bazar قیمت:qimat بهای:bahaye پول:pul کار:kar بیکاری:bekari فقر:faqr گرسنگی:gorosnagi مهاجر:mohajer مهاجران:mohajeran مهاجرت:mohajerat پناهنده:panahenda پناهندگان:panahendagan مرز:marz راه:rah سرک:sarak پل:pol کوه:koh ' +
  'دریا:darya رود:rod آب:ab باد:bad باران:baran برف:barf خاک:khak آتش:atash آسمان:asman زمین:zamin خورشید:khorshed آفتاب:aftab ماه:mah ستاره:setara شب:shab روز:roz صبح:sobh سال:sal قرن:qarn زمستان:zemestan بهار:bahar تابستان:tabestan ' +
  'خزان:khazan نوروز:nawroz عید:eid گل:gol درخت:derakht باغ:bagh انار:anar گندم:gandom زندگی:zendagi مرگ:marg عشق:eshq دل:del چشم:chashm دست:dast سر:sar خون:khun نام:nam نامه:nama یاد:yad سخن:sokhan حرف:harf خبر:khabar ' +
  'گزارش:gozaresh روزنامه:roznama یادداشت:yaddasht پیام:payam نگاه:negah نگاهی:negahi نقد:naqd درباره:darbara پیرامون:payramun بحران:bohran فاجعه:fajea زلزله:zelzela سیلاب:saylab کشتار:koshtar حمله:hamla انفجار:enfejar ' +
  'طالبان:taleban طالب:taleb امنیت:amniyat سیاست:siyasat سیاسی:siyasi اسلام:eslam اسلامی:eslami دین:din مذهب:mazhab خدا:khoda شاه:shah امیر:amir اعلامیه:elamiya بیانیه:bayaniya سوال:sawal پرسش:porsesh پاسخ:pasokh ' +
  'اول:awal دوم:dowom سوم:sewom چهارم:chaharom پنجم:panjom نخست:nakhost نخستین:nakhostin آخرین:akherin بخش:bakhsh قسمت:qesmat فصل:fasl یک:yak دو:do سه:se چهار:chahar پنج:panj شش:shash هفت:haft هشت:hasht صد:sad هزار:hazar نو:naw نوین:nawin ' +
  'جدید:jadid قدیم:qadim بزرگ:bozorg کوچک:kuchak خوب:khub سیاه:siyah سفید:safed سبز:sabz سرخ:sorkh بار:bar برای:baraye دیگر:digar همه:hama چند:chand پس:pas پیش:pesh امروز:emroz دیروز:diroz فردا:farda اکنون:aknun هنوز:hanoz همیشه:hamesha آغاز:aghaz پایان:payan';
const pashto =
  'د:da په:pa ته:ta له:la چې:che کې:ke او:aw سره:sara تر:tar نه:na هم:ham یو:yaw یوه:yawa دی:day ده:da دي:di دا:da هغه:hagha زه:za ته:ta موږ:muzh شو:sho شوه:shwa شوې:shwe شوي:shwi ' +
  'ډوډۍ:dodai ګران:gran ګرانه:grana وطن:watan خلک:khalk خلکو:khalko ولس:wolas هېواد:hewad هیواد:hewad ژبه:zhaba پښتو:pashto پښتون:pashtun پښتانه:pashtana افغان:afghan افغانستان:afghanistan کابل:kabul کندهار:kandahar ' +
  'ښځه:shadza ښځې:shadze ښځو:shadzo نجونې:njune نجونو:njuno ماشومان:mashuman جګړه:jagra جګړې:jagre سوله:sola سولې:sole ازادي:azadi آزادي:azadi خپلواکي:khpelwaki حق:haq حقوق:hoquq ژوند:zhwand مرګ:marg زړه:zra مینه:mina شعر:sher کتاب:ketab ' +
  'ښار:shar کلی:kalay غر:ghar اوبه:oba لار:lar لاره:lara کور:kor نوی:naway نوې:nawe کال:kal ورځ:wradz شپه:shpa ژمی:zhemay پسرلی:psarlay نوروز:nawroz تاریخ:tarikh دولت:dawlat حکومت:hokumat ښوونځی:shwundzay زموږ:zamuzh';

/** The words of a language in ASCII, by their letters without vowel signs. */
export const titleWords: Readonly<Record<string, ReadonlyMap<string, string>>> = {
  fa: table(dari),
  ps: table(pashto),
};

function table(rows: string): ReadonlyMap<string, string> {
  return new Map(
    rows.split(' ').map((row): [string, string] => {
      const [word = '', ascii = ''] = row.split(':');
      return [word, ascii];
    }),
  );
}
