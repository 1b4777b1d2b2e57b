import { attributesOf } from '../../language/attributes.ts';

/** How the page sets a text, for a canvas. */
export interface CardFace {
  family: string;
  style: string;
  weight: number;
  leading: number;
}

/** What a text on the card is. */
export type FaceRole = 'text' | 'verse' | 'title' | 'name' | 'label';

/** The face that the page has for a text of a language (styles/tokens.css, base.css), also where a reader has chosen another. */
export function cardFace(role: FaceRole, language: string): CardFace {
  const probe = document.createElement('span');
  const { lang, dir } = attributesOf(language);
  Object.assign(probe, { lang, dir, hidden: true });
  document.body.append(probe);
  const style = getComputedStyle(probe);
  const own = (name: string) => style.getPropertyValue(name).trim();
  const isArabic = own('--slant-title') === 'normal';
  const families = {
    text: own('--face-text'),
    verse: own('--face-verse'),
    title: own('--face-title'),
    name: own('--face-name'),
    label: own('--face-title'),
  };
  // Of the serif with every letter, which a list does without.
  const family =
    document.documentElement.dataset.face === 'device'
      ? 'system-ui, sans-serif'
      : families[role].replace(own('--face-latin'), own('--face-latin-whole'));
  const leading = Number.parseFloat(own('--leading-text')) - (isArabic ? 0.1 : 0.15);
  probe.remove();
  return {
    family,
    style: role === 'title' && !isArabic ? 'italic' : 'normal',
    weight: role === 'name' || role === 'label' ? 700 : 400,
    leading: role === 'verse' && isArabic ? 2 : leading,
  };
}

/** As a canvas and `document.fonts` want it. */
export function fontOf({ style, weight, family }: CardFace, size: number): string {
  return `${style} ${weight} ${size}px ${family}`;
}
