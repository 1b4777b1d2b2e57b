import type { Plugin } from 'vite';

/**
 * Lets the bundler leave out the router's parts that the reader does not use (`Form`, what loads data): it keeps contexts, components
 * and classes that are made, named and extended by calls whose effects it cannot know.
 */
export function leaveOutUnused(): Plugin {
  return {
    name: 'press-leave-out-unused',
    apply: 'build',
    transform: {
      filter: { id: /react-router\/dist\/production\/.*\.js$/ },
      handler: (code) => ({
        code: code
          .replace(/^\w+\.displayName = "[^"]*";$/gm, '')
          .replace(/= (?=[\w$]+\.(?:forwardRef|createContext|memo)\(|new URL\(")/g, '= /* @__PURE__ */ ')
          .replace(
            /= (class extends [\w$]+\.Component \{$[\s\S]*?^\});$/gm,
            '= /* @__PURE__ */ (() => $1)();',
          ),
        map: null,
      }),
    },
  };
}
