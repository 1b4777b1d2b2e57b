/** Goes to an address of the site as the press of a link does, so that the page stays and the history is kept (boot/travel.ts). */
export function goTo(address: string): void {
  const link = Object.assign(document.createElement('a'), { href: address });
  document.body.append(link);
  link.click();
  link.remove();
}

/** Puts what is being typed into the address, in place of what was typed before. */
export function showTyped(address: string): void {
  try {
    window.history.replaceState(window.history.state, '', address);
  } catch {
    // Safari takes only so many in half a minute; the next one will do.
  }
}
