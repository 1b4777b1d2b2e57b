import type { Settings } from './settingsSchema.ts';

/** The settings that style alone follows: attributes of `<html>` (`data-theme`) and properties of it (`--textSize`), whichever a rule needs. */
export const shownSettings = [
  ...(['theme', 'face', 'hyphens'] as const),
  ...(['textSize', 'arabicSize', 'latinSize', 'lineSpacing', 'columnWidth'] as const),
] satisfies (keyof Settings)[];
