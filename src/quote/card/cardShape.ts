/** What messengers show whole: a square, and a phone's screen. Width and height in pixels. */
export const cardShapes = {
  square: { width: 1080, height: 1080 },
  tall: { width: 1080, height: 1920 },
} as const;

export type CardShape = keyof typeof cardShapes;

/** The paper, inks and rules of styles/tokens.css, by day and by night. */
export const cardTones = {
  light: { paper: '#faf7f0', ink: '#211f1b', soft: '#575249', accent: '#23418a', rule: '#a89f8d' },
  dark: { paper: '#16171a', ink: '#e4dfd4', soft: '#aca69a', accent: '#9db7f5', rule: '#5b5e66' },
} as const;

export type CardTone = keyof typeof cardTones;
