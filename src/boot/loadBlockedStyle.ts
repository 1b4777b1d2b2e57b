/**
 * Asks for the style sheet of a page that carries it in itself where the browser has refused it: the host's policy is then
 * still the one of an earlier release, and knows another sheet.
 */
export function loadBlockedStyle(): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-href]');
  if (!style || style.sheet) return;
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style.dataset.href }),
  );
}
