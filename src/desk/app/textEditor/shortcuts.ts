/** A shortcut: `Mod` is Ctrl, or Command on a Mac. The last part is a letter or figure of a Latin keyboard, or a key's name. */
export type Shortcut = string;

const isMac = /Mac|iP(?:hone|ad)/.test(navigator.platform);

/** Whether a key that is pressed is this shortcut: by its letter on a Latin layout, otherwise by its place on the keyboard. */
export function isShortcut(event: KeyboardEvent, shortcut: Shortcut): boolean {
  const parts = shortcut.split('-');
  const key = parts.pop() ?? '';
  const needs = (name: string) => parts.includes(name);
  // AltGr writes a sign of its own on many keyboards, and counts as Ctrl and Alt on Windows.
  if (event.getModifierState('AltGraph') && needs('Alt')) return false;
  const mod = isMac ? event.metaKey : event.ctrlKey;
  const other = isMac ? event.ctrlKey : event.metaKey;
  return (
    mod === needs('Mod') &&
    !other &&
    event.altKey === needs('Alt') &&
    event.shiftKey === needs('Shift') &&
    isKey(event, key)
  );
}

function isKey({ key, code }: KeyboardEvent, wanted: string): boolean {
  if (wanted.length > 1) return key === wanted;
  if (/^\d$/.test(wanted)) return code === `Digit${wanted}` || key === wanted;
  return /^[a-z]$/i.test(key) ? key.toLowerCase() === wanted : code === `Key${wanted.toUpperCase()}`;
}

/** A shortcut as it is written on the editor's keyboard. */
export function shortcutLabel(shortcut: Shortcut): string {
  const names: Record<string, string> = isMac
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧' }
    : { Mod: 'Ctrl', Alt: 'Alt', Shift: 'Shift' };
  const arrows: Record<string, string> = { ArrowUp: '↑', ArrowDown: '↓' };
  return shortcut
    .split('-')
    .map((part) => names[part] ?? arrows[part] ?? (part.length === 1 ? part.toUpperCase() : part))
    .join('+');
}
