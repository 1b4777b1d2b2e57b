import type { PageWords } from './pageWords.ts';

export const germanWords: PageWords = {
  language: 'de',
  author: 'AA-AA Redaktion',
  day: ['12. März 2025', '2025-03-12'],
  title: 'Der Drachen und der Wind',
  opening: [
    'Ein Drachen fliegt nicht, weil er leicht ist, sondern weil er ',
    { text: 'schräg', em: true },
    ' steht. Der Wind trifft seine Fläche von vorn, wird nach unten abgelenkt und drückt sie dabei nach oben; die Schnur hält dagegen, und ',
    { text: 'ohne Schnur', strong: true },
    ' fiele der Drachen wie ein Blatt. Wer ihn steigen lässt, hält also die zweite Hälfte des Flugzeugs in der Hand.',
  ],
  referring: [
    'In Kabul beginnt die Zeit der Drachen, wenn im Herbst der Wind gleichmäßig wird. Gebaut werden sie aus Seidenpapier und Bambus, wie es ',
    { text: 'eine unserer Anleitungen', href: 'https://www.afgazad.com/drachen' },
    ' beschreibt, und die Schnur wird für den Wettkampf mit zerstoßenem ',
    { text: 'Glas', note: 'Das Glas wird mit Reiskleister gebunden; die Finger schützt man mit Leder.' },
    ' überzogen, damit sie die Schnur des Gegners durchschneidet.',
  ],
  foreign: [
    'در فصل خزان، وقتی باد آرام و یک‌نواخت می‌شود، بچه‌ها بر بام‌ها می‌برآیند و کاغذپران‌های رنگه را هوا می‌کنند.',
    'fa-AF',
  ],
  heading: 'Wie der Wind gemessen wird',
  parted: [
    'Für den Anfang genügt eine schwache Brise, bei der sich die Blätter der Bäume dauernd bewegen und eine leichte Fahne sich',
    'streckt, denn bei stärkerem Wind bricht der dünne Stab aus Bambus, und bei schwächerem sinkt der Drachen nach jedem Zug.',
  ],
  boldLine: 'Was man dazu braucht',
  listed: [
    'Das Werkzeug liegt in jedem Haushalt bereit. Man nimmt:',
    'ein scharfes Messer und ein Lineal',
    'zwei Bogen Seidenpapier, die sich in der Farbe gut unterscheiden',
    'einen Stab für das Rückgrat und einen dünneren für den Bogen',
    'Kleister aus Mehl, der nicht zu dick sein darf',
  ],
  quotation:
    'Das Rückgrat wird auf der Unterlage festgehalten, der zweite Stab darüber gebogen und an beiden Enden verklebt. Erst wenn der Kleister trocken ist, darf man die Ränder umschlagen.',
  partedQuotation: [
    'Zieht der Drachen nach einer Seite, so ist der Bogen dort zu schwer, und man schabt ihn mit dem Messer so lange ab, bis er in der',
    'Luft gerade steht und dem kleinsten Zug der Hand nach beiden Seiten folgt.',
  ],
  table: {
    lead: 'Drei Stufen der Skala von Beaufort, in Metern je Sekunde:',
    head: ['Stufe', 'Name', 'Geschwindigkeit'],
    rows: [
      ['3', 'schwache Brise', '3,4 bis 5,4'],
      ['4', 'mäßige Brise', '5,5 bis 7,9'],
      ['5', 'frische Brise', '8,0 bis 10,7'],
    ],
  },
  picture: {
    alt: 'Eine blaue Raute auf hellem Grund',
    caption: 'Die Form des Drachens, im Programm gezeichnet.',
  },
  verseLead: 'Zwei eigene Verse auf Dari handeln vom Aufsteigen:',
  columns: [
    ['کاغذپران من به هوا رفت سوی ابر', 'نخ در کفم نشست و دلم رفت سوی ابر'],
    ['گفتم که باد تند مبر یار کوچکم', 'خندید و باز گفت ببین روی ابر'],
  ],
  gapLead: 'Zwei weitere handeln von der Schnur und vom Baum:',
  gapped: [
    ['نخ شیشه را به چرخهٔ چوبی بپیچ نرم', 'دستت به چرم گیر که این کار آتش است'],
    ['چون پاره شد مدو که بلند است بام ما', 'بر شاخ توت پارهٔ کاغذ چه دل‌کش است'],
  ],
  verseLanguage: 'fa-AF',
  steps: [
    'Gestartet wird immer auf dieselbe Weise:',
    'mit dem Rücken zum Wind stehen',
    'die Schnur auf zwanzig Schritte abwickeln',
    'den Drachen von einem zweiten hochhalten lassen',
    'ziehen, sobald er losgelassen wird',
  ],
  long: [
    'Die Form ist in Afghanistan fast immer dieselbe: ein Quadrat, das auf der Spitze steht, mit einem geraden Stab von oben nach unten und einem gebogenen von Seite zu Seite. Einen Schwanz hat dieser Drachen nicht. Dadurch ist er unruhig und muss ständig geführt werden, aber gerade das macht ihn wendig, und auf die Wendigkeit kommt es beim Kampf der Schnüre an.',
    'Man spielt zu zweit. Der eine führt den Drachen, der andere hält die Spule, gibt Schnur nach und holt sie wieder ein. Berühren sich zwei Schnüre, so entscheidet nicht die Kraft, sondern die Geschwindigkeit, mit der die eine über die andere gleitet. Ist eine durchschnitten, so treibt der verlorene Drachen mit dem Wind davon und gehört dem, der ihn fängt.',
    'Die Größen sind sehr verschieden. Kleine Drachen messen kaum eine Elle und werden von Kindern an gewöhnlichem Zwirn geführt; die größten sind höher als ein Erwachsener und brauchen eine dicke Schnur, festes Papier und einen Helfer, der sie beim Start trägt. Gebaut sind sie alle gleich, nur die Stäbe werden mit der Fläche stärker.',
  ],
  closing:
    'Am Ende des Winters hängen überall Reste in den Bäumen. „Der Baum“, heißt es dann, „hat auch gespielt“, und ein altbekannter Anblick gehört damit zum Frühling wie die ersten Blüten.',
  source: { printed: 'AA-AA Rundbrief 10.03.2025', name: 'AA-AA Rundbrief', date: '2025-03-10' },
  damages: {
    cut: 'Die Spule ist aus Holz gedreht und hat zwei Griffe. Wird sie zwischen den Knien gehalten, so läuft die Schnur von selbst ab, und der Helfer muss',
    unbalanced:
      'An vielen Dächern stand früher eine Warnung: „Hier nicht laufen. Sie war nötig, denn wer nach oben schaut, sieht den Rand des Daches nicht.',
    doubled: [
      'Das Papier wird wird nicht nass geklebt, denn nasses Papier verzieht sich beim Trocknen und reißt am ersten Tag.',
      'wird wird',
    ],
    divided: [
      'Angebunden wird am Rückgrat, und zwar an zwei Stellen, damit der Dra-\nchen waagerecht hängt; dazu genügt bei kleinen Bögen seit jeher ein alt-\nbekannter Knoten.',
      'Angebunden wird am Rückgrat, und zwar an zwei Stellen, damit der Drachen waagerecht hängt; dazu genügt bei kleinen Bögen seit jeher ein altbekannter Knoten.',
    ],
    lines: [
      'Was vom Papier übrig bleibt, wird nicht fortgeworfen, sondern in lange\nund schmale Streifen geschnitten, mit denen man die Risse klebt und die\nRänder dort verstärkt, wo die Stäbe enden.',
      'Was vom Papier übrig bleibt, wird nicht fortgeworfen, sondern in lange und schmale Streifen geschnitten, mit denen man die Risse klebt und die Ränder dort verstärkt, wo die Stäbe enden.',
    ],
    script: ['Mehr über die Knoten steht ', 'in der alten Liste', ', die sich nicht mehr öffnen lässt.'],
    straight: 'Ein Drachen ohne Muster heißt bei den Kindern "der Nackte" und kostet am wenigsten.',
  },
};
