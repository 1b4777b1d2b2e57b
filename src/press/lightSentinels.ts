import type { Plugin } from 'vite';

const made = /\b(\w+Exception) = Error\(formatProdErrorMessage\(\d+\)\)/g;

/**
 * React turns back from its work by throwing objects of its own, and makes them as errors when it is loaded. Where a
 * debugger or a measuring tool listens, V8 notes for each error the place it was made at, and parses the whole of React a
 * second time for that: half of all that loading the reader costs, in every figure that is taken of it and in no reader's
 * browser. They need no place: nobody but React ever sees them.
 */
export function lightSentinels(): Plugin {
  return {
    name: 'press-light-sentinels',
    apply: 'build',
    transform: {
      filter: { id: /\/react-dom-client\.production\.js$/ },
      handler: (code) => code.replace(made, '$1 = Object.create(Error.prototype)'),
    },
  };
}
