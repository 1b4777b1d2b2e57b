declare global {
  interface Document {
    /** Whether the browser is one that runs the reader: the prepaint script sets it, the scripts after it ask. */
    whole?: boolean;
  }
}

/**
 * The expression by which an inline script knows the browsers that the reader is whole in (docs/browsers.md): `toSorted` came
 * with Chromium 110 and Firefox 115, `CompressionStream` with Safari 16.4. Any other keeps the page as it is built, which
 * needs no code.
 */
export const wholeBrowser = '!!([].toSorted&&window.CompressionStream)';
