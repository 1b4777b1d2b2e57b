/** Local fonts that replace one style of Source Serif. */
type Fallback = {
  weight: '400' | '700';
  style: 'normal' | 'italic';
  /** Source Serif's average width over the local font's, in percent: by @capsizecss/metrics 4.3.0. */
  sizes: { times: number; georgia: number; noto: number };
};

const fallbacks: Fallback[] = [
  { weight: '400', style: 'normal', sizes: { noto: 99.58, times: 117.91, georgia: 107.45 } },
  { weight: '700', style: 'normal', sizes: { noto: 96.48, times: 114.19, georgia: 95.26 } },
  { weight: '400', style: 'italic', sizes: { noto: 94.03, times: 108.03, georgia: 97.01 } },
  { weight: '700', style: 'italic', sizes: { noto: 92.46, times: 114.23, georgia: 90.48 } },
];

/** Source Serif's ascent and descent in em. */
const ascent = 1.036;
const descent = 0.335;

/** Local fonts adjusted to Source Serif's widths and height, so that nothing moves when the web font loads. */
export function fallbackCss(): string {
  return fallbacks
    .flatMap(({ weight, style, sizes }) => {
      const cut = [weight === '700' ? 'Bold' : '', style === 'italic' ? 'Italic' : ''].filter(Boolean);
      const full = (family: string) => [family, ...cut].join(' ');
      const postScript = (family: string) => [family, cut.join('')].filter(Boolean).join('-');
      // Where a machine has several, the last one wins. Liberation Serif and Tinos have the widths of Times New Roman.
      return [
        rule(weight, style, sizes.noto, [full('Noto Serif'), postScript('NotoSerif')]),
        rule(weight, style, sizes.times, [
          full('Times New Roman'),
          cut.length > 0 ? `TimesNewRomanPS-${cut.join('')}MT` : 'TimesNewRomanPSMT',
          full('Liberation Serif'),
          full('Tinos'),
        ]),
        rule(weight, style, sizes.georgia, [full('Georgia'), postScript('Georgia')]),
      ];
    })
    .join('\n');
}

/**
 * Full and PostScript names: browsers look for one or the other, those on Linux for both. Each name that a machine lacks
 * costs it a search while the fonts load.
 */
function rule(weight: string, style: string, size: number, names: string[]): string {
  return `@font-face {
  font-family: "Source Serif Fallback";
  src: ${[...new Set(names)].map((name) => `local("${name}")`).join(', ')};
  font-weight: ${weight};
  font-style: ${style};
  size-adjust: ${size}%;
  ascent-override: ${((100 * 100 * ascent) / size).toFixed(2)}%;
  descent-override: ${((100 * 100 * descent) / size).toFixed(2)}%;
  line-gap-override: 0%;
}`;
}
