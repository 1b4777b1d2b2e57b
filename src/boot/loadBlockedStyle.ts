/**
 * Links the style sheet of a page whose inline style the browser has blocked: the host's policy is then
 * still that of an earlier release, with another hash.
 */
export function loadBlockedStyle(): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-href]');
  if (!style || style.sheet) return;
  document.head.append(
    Object.assign(document.createElement('link'), { rel: 'stylesheet', href: style.dataset.href }),
  );
}
