import '../styles/foundation.css';
import { afterEach, expect, test } from 'vitest';
import { applySettings } from './applySettings.ts';
import { choices, defaultSettings } from './settingsSchema.ts';

afterEach(() => applySettings(defaultSettings));

/** The relative luminance of a colour as `getComputedStyle` writes it (WCAG 2.2). */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrastOf(text: string, ground: string): number {
  const probe = document.createElement('p');
  document.body.append(probe);
  Object.assign(probe.style, { color: `var(--${text})`, background: `var(--${ground})` });
  const { color, backgroundColor } = getComputedStyle(probe);
  const [darker = 0, lighter = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
  probe.remove();
  return (lighter + 0.05) / (darker + 0.05);
}

test.each(choices.theme)(
  'in the theme %s all text of an article has a contrast of 7, and all other 4.5',
  (theme) => {
    applySettings({ ...defaultSettings, theme });
    for (const text of ['ink', 'ink-soft', 'accent']) {
      expect(contrastOf(text, 'paper'), `${text} on paper`).toBeGreaterThanOrEqual(7);
      expect(contrastOf(text, 'paper-raised'), `${text} on raised paper`).toBeGreaterThanOrEqual(4.5);
    }
    expect(contrastOf('ink', 'mark'), 'ink on a marked place').toBeGreaterThanOrEqual(7);
  },
);
