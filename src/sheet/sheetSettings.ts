/** Sizes of the printed text. */
export const sheetSizes = ['small', 'normal', 'large'] as const;

/** What a reader chooses about the printed sheet. */
export interface SheetSettings {
  size: (typeof sheetSizes)[number];
  pictures: boolean;
}

/** Where the browser keeps it: apart from what is read before the first paint. */
const key = 'aa-aa.sheet';

const defaults: SheetSettings = { size: 'normal', pictures: true };
let current: SheetSettings | undefined;

/** What the reader has chosen, or the default of a field that cannot be read. */
export function readSheetSettings(): SheetSettings {
  current ??= readStored();
  return current;
}

/** Keeps a choice for the next sheet. Where storage fails it lasts for this visit. */
export function changeSheetSettings(change: Partial<SheetSettings>): SheetSettings {
  current = { ...readSheetSettings(), ...change };
  try {
    localStorage.setItem(key, JSON.stringify(current));
  } catch {
    // Not reported: the choice lasts for this visit, which is all that can be done.
  }
  applySheetSettings(current);
  return current;
}

/** Puts the choice on `<html>`, where the sheet's style finds it. */
export function applySheetSettings({ size, pictures }: SheetSettings): void {
  const { dataset } = document.documentElement;
  dataset.sheetSize = size;
  dataset.sheetPictures = pictures ? 'all' : 'none';
}

function readStored(): SheetSettings {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    const fields: Partial<Record<keyof SheetSettings, unknown>> =
      typeof kept === 'object' && kept !== null ? kept : {};
    return {
      size: sheetSizes.find((size) => size === fields.size) ?? defaults.size,
      pictures: typeof fields.pictures === 'boolean' ? fields.pictures : defaults.pictures,
    };
  } catch {
    return defaults;
  }
}
