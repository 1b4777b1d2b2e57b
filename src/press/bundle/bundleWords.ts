import type { ChromeLanguage } from '../../language/chromeLanguages.ts';

/** What a bundle says of itself, in its README. What stands in braces is filled in. */
export interface BundleWords {
  /** What it is, and of which day. */
  what: string;
  withoutPictures: string;
  /** How it is opened. */
  open: string;
  /** Where the newest is. */
  newest: string;
  /** How it is checked, where it has what is needed. */
  check: string;
}

export const bundleWords: Record<ChromeLanguage, BundleWords> = {
  'fa-AF': {
    what: 'نسخه‌ای از {address} تا روز {day}. نوشته‌ها: {count}.',
    withoutPictures: 'تصویرها در این نسخه نیست؛ به جای هر تصویر شرح آن آمده است.',
    open: 'نخست پروندهٔ zip را باز کنید تا پوشه‌ای شود، سپس {file} را با مرورگر بگشایید. به انترنت نیازی نیست.',
    newest: 'تازه‌ترین نوشته‌ها در {address} است. پیوندهایی که نشان ↗ دارند به بیرون از این نسخه می‌روند.',
    check: 'برای آزمودن این نسخه، در برنامهٔ نشریه: {command}',
  },
  ps: {
    what: 'د {address} یوه نسخه. نېټه: {day}. لیکنې: {count}.',
    withoutPictures: 'په دې نسخه کې انځورونه نشته؛ د هر انځور پر ځای یې تشریح راغلې ده.',
    open: 'لومړی د zip فایل خلاص کړئ چې پوښۍ شي، بیا {file} په کتنګر کې پرانیزئ. انټرنېټ ته اړتیا نشته.',
    newest: 'تازه لیکنې په {address} کې دي. هغه لینکونه چې ↗ نښه لري له دې نسخې بهر ځي.',
    check: 'د دې نسخې د ازمویلو لپاره، د خپرونې په پروګرام کې: {command}',
  },
  en: {
    what: 'A copy of {address} as of {day}. Articles: {count}.',
    withoutPictures: 'Pictures are not in this copy; the words that describe each stand in its place.',
    open: 'First unpack the zip file into a folder, then open {file} with a browser. No internet is needed.',
    newest: 'The newest articles are at {address}. Links marked ↗ lead out of this copy.',
    check: 'To check this copy, in the publication’s program: {command}',
  },
  de: {
    what: 'Eine Kopie von {address} mit Stand vom {day}. Artikel: {count}.',
    withoutPictures: 'Bilder sind in dieser Kopie nicht enthalten; an ihrer Stelle steht ihre Beschreibung.',
    open: 'Entpacken Sie zuerst die ZIP-Datei in einen Ordner und öffnen Sie dann {file} mit einem Browser. Internet ist nicht nötig.',
    newest:
      'Die neuesten Artikel stehen unter {address}. Links mit dem Zeichen ↗ führen aus dieser Kopie hinaus.',
    check: 'Um diese Kopie zu prüfen, im Programm der Publikation: {command}',
  },
  fr: {
    what: 'Une copie de {address} en date du {day}. Articles : {count}.',
    withoutPictures: 'Cette copie est sans images ; la description de chacune figure à sa place.',
    open: 'Décompressez d’abord le fichier zip dans un dossier, puis ouvrez {file} avec un navigateur. Internet n’est pas nécessaire.',
    newest:
      'Les articles les plus récents sont à l’adresse {address}. Les liens marqués ↗ mènent hors de cette copie.',
    check: 'Pour vérifier cette copie, dans le programme de la publication : {command}',
  },
};
