/**
 * Reports to tests and tools in the page that a block could not be shown: the event
 * `unknown-block` on `window`, its `detail` the block's type. Nothing is sent anywhere.
 */
export function reportUnknownBlock(type: string): void {
  window.dispatchEvent(new CustomEvent('unknown-block', { detail: type }));
}
