/** What of a key press says which key is meant. */
type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** Characters that a layout has in the place of the one that is meant. */
const sameKey: Record<string, string> = { '؟': '?', '÷': '/' };

/**
 * The key of a press as `aria-keyshortcuts` names it: a small letter, a character or a name (`ArrowLeft`). Where the layout
 * gives no Latin letter (Persian, Pashto, Russian), the letter that is printed at that place of a Latin keyboard.
 *
 * @returns undefined for a capital: Shift is a modifier there
 */
export function pressedKey({ key, code, shiftKey }: KeyPress): string | undefined {
  const same = sameKey[key] ?? key;
  if (same.length > 1 || /^[!-@[-`{-~]$/.test(same)) return same;
  const letter = /^[a-z]$/i.test(same) ? same : /^Key([A-Z])$/.exec(code)?.[1];
  return shiftKey ? undefined : letter?.toLowerCase();
}
