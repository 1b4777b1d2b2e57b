import { useId, useState } from 'react';
import { useI18n } from '../language/I18nProvider.tsx';
import { addLaterWords } from '../language/later/addLaterWords.ts';
import { changeSheetSettings, readSheetSettings, type SheetSettings, sheetSizes } from './sheetSettings.ts';

export interface PrintChoicesProps {
  /** The class of a menu's entry. */
  look: string | undefined;
}

/** The faces that the letterhead alone has: the screen has not asked for them. */
const letterheadFaces = /^"?Amiri (?:Name|Motto)"?$/;

/** How long to wait for pictures that do not come, in milliseconds. */
const patience = 8_000;

/** What a reader chooses about the printed sheet; everything else the browser's own dialog asks. */
export function PrintChoices({ look }: PrintChoicesProps) {
  const { t, i18n } = useI18n();
  addLaterWords(i18n);
  const [{ size, pictures }, setSettings] = useState(readSheetSettings);
  const change = (changed: Partial<SheetSettings>) => setSettings(changeSheetSettings(changed));
  const title = useId();
  return (
    <div>
      <div role="radiogroup" aria-labelledby={title}>
        <strong id={title}>{t('settings.textSize')}</strong>
        {sheetSizes.map((one) => (
          <label key={one} className={look}>
            <input
              type="radio"
              name="sheet-size"
              checked={size === one}
              onChange={() => change({ size: one })}
            />
            {t(`print.size.${one}`)}
          </label>
        ))}
      </div>
      <label className={look}>
        <input
          type="checkbox"
          checked={pictures}
          onChange={({ currentTarget }) => change({ pictures: currentTarget.checked })}
        />
        {t('print.pictures')}
      </label>
      <button type="button" onClick={() => void printSheet()}>
        {t('print.now')}
      </button>
    </div>
  );
}

/**
 * Opens the browser's dialog, once the letterhead's faces and the pictures are there, or have failed: WebKit prints without what
 * has not come.
 */
async function printSheet(): Promise<void> {
  const faces = [...document.fonts].filter(({ family }) => letterheadFaces.test(family));
  const lazy = [...document.querySelectorAll<HTMLImageElement>('main img[loading="lazy"]')];
  const pictures = readSheetSettings().pictures
    ? lazy
    : lazy.filter((picture) => picture.closest('[hidden]'));
  const loaded = pictures.map((picture) => {
    picture.loading = 'eager';
    return picture.decode();
  });
  await Promise.race([
    Promise.allSettled([...faces.map((face) => face.load()), ...loaded]),
    new Promise((enough) => setTimeout(enough, patience)),
  ]);
  window.print();
}
