import type { PageWords } from './pageWords.ts';

export const englishWords: PageWords = {
  language: 'en',
  author: 'AA-AA desk',
  day: ['29.09.2025', '2025-09-29'],
  title: 'How a Sheet of Paper Is Made by Hand',
  opening: [
    'A sheet of paper is a very thin felt. Plant fibres are beaten until they fray, stirred into much water and caught on a ',
    { text: 'sieve', em: true },
    '; the water runs off, the fibres lie across each other, and what is left holds together ',
    { text: 'without any glue', strong: true },
    '. Nothing else has to happen, and for many centuries nothing else did.',
  ],
  referring: [
    'The sizes that offices use today are younger. They follow one rule, which is explained on ',
    { text: 'a page of our own', href: 'https://www.afgazad.com/paper' },
    ': the long side divided by the short one is the square root of two, so that half a sheet has the shape of the ',
    {
      text: 'whole',
      note: 'The rule is that of the standard ISO 216, where the sheet A4 measures 210 by 297 millimetres.',
    },
    ' one. Before that, every mill had its own moulds and every town its own names for them.',
  ],
  foreign: [
    'کاغذ دست‌ساز را پیش از نوشتن با سنگ صاف مهره می‌کشیدند تا قلم روی آن نلغزد و رنگ در آن ندود.',
    'fa-AF',
  ],
  heading: 'From the rag to the pulp',
  parted: [
    'Old mills did not use wood but rags of linen and hemp, sorted by colour, cut into strips and left in water until they began to',
    'soften, and after some weeks heavy hammers driven by a stream beat them into a thin grey milk that smelled of wet cloth.',
  ],
  boldLine: 'What the papermaker needs',
  listed: [
    'A workshop for a single person fits into a small room. It holds:',
    'a vat that is wide enough for both arms',
    'a mould with a removable frame, which decides the size of the sheet',
    'a pile of woollen felts, one for every sheet of the day',
    'a press, and a line to hang the sheets on',
  ],
  quotation:
    'The mould goes down on edge, is turned flat under the surface and comes up level. Then it is shaken once towards the body and once across, and by that shake the fibres are locked.',
  partedQuotation: [
    'Whoever shakes too late has a cloud in the sheet that no press takes out again, and whoever shakes too long has',
    'holes in it, so that the hand must learn the moment which the eye cannot see.',
  ],
  table: {
    lead: 'Three common sizes of the series, in millimetres:',
    head: ['Name', 'Short side', 'Long side'],
    rows: [
      ['A3', '297', '420'],
      ['A4', '210', '297'],
      ['A5', '148', '210'],
    ],
  },
  picture: { alt: 'A blue diamond on a pale ground', caption: 'The watermark of this page, drawn in code.' },
  verseLead: 'Two bayts of our own, in Dari, are about the burnishing stone:',
  columns: [
    ['ز پنبه و ز کتان کاغذی سفید برآمد', 'به دست کاغذگر شب‌به‌شب امید برآمد'],
    ['چو مهره بر رخ کاغذ کشید سنگ صبور', 'ز زیر سنگ تو گویی که ماه عید برآمد'],
  ],
  gapLead: 'Two more are about the pen that writes on it:',
  gapped: [
    ['قلم بر کاغذ هموار می‌رود آرام', 'چنان‌که باد بهاری به سبزه‌زار روان'],
    ['سیاهی از پی او راه خویش می‌یابد', 'چو آب تازه که گردد به جویبار روان'],
  ],
  verseLanguage: 'fa-AF',
  steps: [
    'In short, a sheet goes through four hands:',
    'the one that beats the rags',
    'the one that dips the mould',
    'the one that lays the felt',
    'the one that hangs and sizes the sheet',
  ],
  long: [
    'Paper came to Khorasan from the east. Samarkand was known for it early, because the city had what a mill needs: clear water all through the year, fields of hemp and flax around it, and merchants who carried the reams further. From there the craft wandered westwards, slowly and with the caravans, and reached the Mediterranean many generations later.',
    'A finished sheet is still thirsty. Ink would spread in it as in a blotter, and therefore it was drawn through a thin bath of wheat starch, dried once more and rubbed on a wooden board with a smooth stone. The starch closes the pores, the stone lays down the last loose fibres, and the surface that comes of it is so even that a reed pen glides over it without catching.',
    'Much of what is known about this work was not written down by those who did it. It can be read from the sheets themselves: held against the light, they show the lines of the sieve, the shadow of its ribs and sometimes the mark of the mould, and under the lens the fibres tell whether they were linen, hemp or cotton.',
  ],
  closing:
    'So the oldest part of the trade has lasted to this day. “A good sheet”, runs a rule of the workshop, “rings when it is shaken”, and the well-known sound of stiff paper is nothing other than that.',
  source: { printed: 'AA-AA Letter 28.09.2025', name: 'AA-AA Letter', date: '2025-09-28' },
  damages: {
    cut: 'The drying lofts had shutters on all sides. When the wind was too strong they were closed on that side, and when it rained the',
    unbalanced:
      'One rule for the loft was painted on its door: “No lamp beyond this step. Most of the lofts had it in one form or another, because dry paper burns quickly.',
    doubled: [
      'A ream of paper held twenty quires, and a quire held held twenty-four sheets, so that nobody had to count far.',
      'held held',
    ],
    divided: [
      'The number of reams decided what was paid in the evening to a papermak-\ner. The papermaker counted them himself, sheet by sheet, and in a well-\nknown mill he was paid more.',
      'The number of reams decided what was paid in the evening to a papermaker. The papermaker counted them himself, sheet by sheet, and in a well-known mill he was paid more.',
    ],
    lines: [
      'Spoiled sheets were not thrown away but torn into small pieces and put\nback into the vat, where the hammers had less to do with them than with\nnew rags, and where they became paper again.',
      'Spoiled sheets were not thrown away but torn into small pieces and put back into the vat, where the hammers had less to do with them than with new rags, and where they became paper again.',
    ],
    script: ['More about the press is told ', 'in the old list', ', which can no longer be opened.'],
    straight: 'Paper that was too thin was sold as "shop paper" and wrapped sugar and nails.',
  },
};
