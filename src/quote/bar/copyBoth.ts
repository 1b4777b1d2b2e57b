/**
 * Copies a text with and without markup. Where the browser keeps its clipboard from the page (no secure address, no leave), by the way
 * of a copy that the reader makes.
 *
 * @returns whether it was copied
 */
export async function copyBoth(text: string, html: string): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': new Blob([text], { type: 'text/plain' }),
        'text/html': new Blob([html], { type: 'text/html' }),
      }),
    ]);
    return true;
  } catch {
    return copyByHand({ 'text/plain': text, 'text/html': html });
  }
}

/** Copies a text that has no markup. @returns whether it was copied */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByHand({ 'text/plain': text });
  }
}

function copyByHand(forms: Readonly<Record<string, string>>): boolean {
  let isCopied = false;
  const onCopy = (event: ClipboardEvent) => {
    for (const [type, data] of Object.entries(forms)) event.clipboardData?.setData(type, data);
    event.preventDefault();
    isCopied = event.clipboardData !== null;
  };
  document.addEventListener('copy', onCopy, { once: true, capture: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', onCopy, { capture: true });
  return isDone && isCopied;
}
