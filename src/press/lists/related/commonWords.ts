import { foldText } from '../../../language/fold.ts';

/**
 * Words of five letters and more (of four in Arabic script) that say nothing of what a text is about, folded. A word that is
 * missing here only costs a worse reason: words that many articles have are left out anyway.
 */
const words = `
about above after again against almost along already although among another around because become before began behind being
below between beyond both called cannot could different does doing during early either enough every first following found from
great having herself himself however itself large later least little long made makes making many might more most much must
never often other others perhaps place rather right second seems several should since small some something still such than that
their them themselves then there these they thing things think this those though three through today together took toward under until
upon used using usually very want well were what when where whether which while whole whose will with within without word words would
write written year years yet your people
allein allem allen alles also ander andere anderen anderer anderes auch beide beiden beim besonders bevor bleibt dabei dadurch dafur
damals damit danach dann daran darauf daraus darin daruber darum dass davon dazu denen denn deren dessen deshalb diese diesem diesen
dieser dieses doch dort durch eben ebenso eigen eigene eigenen einem einen einer eines einige einmal entweder erst ersten etwa etwas
ganze ganzen ganz gegen genau gibt gleich haben hatte hatten heisst heute hier hinter immer indem jahre jahren jede jedem jeden jeder
jedes jetzt kann keine keinem keinen konnen konnte lange lasst leben letzte machen macht manche mehr meist mussen musste nach nachdem
neben nicht nichts noch nachsten oder ohne schon sehr seine seinem seinen seiner seit selbst sich sind sogar solche sondern sonst soll
spater statt uber uberall unter viel viele vielen vielleicht wahrend warum weder wegen weil weiter welche wenig weniger wenn werden
wieder wird wirklich worden wort worter wurde wurden zwar zwei zweite zwischen
ainsi alors apres assez aucun aucune aujourd aussi autour autre autres avait avaient avant avec avoir beaucoup celle celles celui cette
ceux chaque chose choses comme comment contre dans deja depuis dernier derriere deux devant donc dont elle elles encore entre est etait
etaient etre faire faut font fois grand grande grands jamais jour jours jusqu laquelle lequel leur leurs lorsque maintenant mais meme
memes mieux moins notre nous parce parfois partout pendant petit petite peut peuvent plus plusieurs pour pourquoi pourtant premier
premiere presque puis quand quelque quelques quoi sans sera seul seule seulement sont sous souvent suis surtout tant tout toute toutes
toujours tous tres trois trop trouve vers voici voila votre vous annee annees ans mot mots
algunos antes aquel aquella aunque cada casi como contra cuando desde despues donde dos entonces entre era eran esta estaba estan este
esto estos fueron hace hacia hasta mientras mismo misma mucho muchos nunca otra otras otro otros para pero poco porque primera primero
puede quien segun sido siempre sobre solo tambien tanto tiene tienen toda todas todo todos una unas unos veces
ancora anche allora altra altre altri altro avere cosa cose cosi come con cui dalla dalle degli della delle dello dentro dopo dove
dunque erano essere fino fosse loro meno mentre molti molto nella nelle nello nessuno ogni perche piu poco poi prima primo quale
quando quanto quella quelle quello questa queste questi questo quindi sempre senza sono stata stato sulla suoi tanto tutta tutte
tutti tutto una volta volte
aldus altijd andere anderen beide boven daar daarna daarom deze door eerst eerste elke enkele geen haar hebben heeft hier hoewel iemand
iets ieder jaar jaren later maar meer meest meestal moest moeten naar niet niets nog onder omdat onze over sinds sommige staat steeds
tegen terug toch toen tussen tweede veel waar waarom wanneer want waren welke werd werden wordt worden zelf zelfs zich zijn zoals
zonder
agora ainda algumas alguns antes apenas aquela aquele assim cada como depois desde deste dizer durante ela eles entre era eram essa esse
esta este estes foram havia isso isto mais mas menos mesmo muito muitos nada nunca onde outra outras outro outros para pela pelas
pelo pelos pode porque pouco primeira primeiro qual quando quem sempre seus sobre tambem tanto tinha toda todas todo todos uma vezes
aldrig alla allt annan annat andra bara blev blir borde bland dar darfor denna deras dessa detta efter eller emellan en ett fanns finns
flera forsta fran genom gora hade hela hellre hon inga ingen inte inom innan ju kan kanske kunde kommer maste med mellan mera mest
mycket nagon nagot nagra nar och ocksa redan sedan sig sina sitt sjalv skall skulle som stora sade tills under upp utan vara varje vars
vilken vilka ville
ancak artik aslinda baska bazen bazi belki bile bircok birkac biraz biri birlikte boyle bugun bunlar bunu bunun burada butun cunku daha
degil diger diye dolayi fakat gibi gore hala hangi hatta henuz hepsi hicbir icin icinde ikinci ile ilk kadar karsi kendi kimse nasil
neden nerede olan olarak olduğu oldugu olsa onlar onun oyle sadece sanki sonra sonunda surekli şöyle tarafindan uzere varsa veya yalniz
yani yerine yine yuzunden zaten
более больше было были быть ведь весь вместе возле вокруг всегда всего всех второй где даже другие другой если есть еще ещё зачем здесь
иногда когда которая которого которой котором которые который которых кроме лишь между меня может можно надо найти него нельзя нибудь
никогда ничего однако около опять очень первый перед поздно после потом потому почему почти просто против разве ради сейчас сам себе
себя снова совсем также такая такие такой там теперь тоже только тогда того тоже точно тоже три туда хотя чего через чтобы этих этого
этой этом этот
است استفاده اگر اما انها این اینجا اینکه باشد باید برای بسیار بعضی بعد بلکه بود بودند بوده بیش بیشتر پس پیش تا تمام تنها جای چنین چون
چند چنان چیز چیزی حتی خود خویش داده دارد دارند داشت داشته داشتند در دست دیگر دیگری را روی سال سالها سپس شان شد شدند شده شود شوند
گاه گاهی گفت گفته گوید مانند مثل مردم میان میکند میکنند میشد میشود میشوند میدهد میگوید میگویند میتوان نیز نیست نزد هایی هر هست همان
همه همین همچنان هنوز هنگام هیچ وقتی ولی یعنی یکی یک کرد کردن کردند کرده کند کنند کننده کنید کسی کس که کلمه کجا اول نام واژه
اوس بايد باید بلکې بلل بیا بیرته پکې پورې پوره تر ته ترې ترڅو چې چیرته څخه څنګه څوک خپل خپله خپلو دا داسې دغه ددې دوی ده دي دی دوه
راغلی سره شوی شوې شول شي شو غوندې کله کوي کول کړ کړي کړې کړل کېدل کېږي کېده که لپاره لري لرل لکه لومړی مخکې نور نورو نه هر هغه
هغوی هلته هم همدا وروسته ویل وايي وایي وي و وو یو یوه یې ځکه ځان ځای ډېر ډېرې ډول دننه بهر کال نوم
`;

export const commonWords: ReadonlySet<string> = new Set(words.split(/\s+/).map(foldText).filter(Boolean));
