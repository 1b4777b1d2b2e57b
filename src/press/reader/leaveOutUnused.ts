import type { Plugin } from 'vite';

/**
 * Lets the bundler leave out the router's components that the reader does not use (`Form`, `NavLink`): they are kept for the
 * sake of the names that they are given for React's developer tools.
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
          .replace(/= (?=[\w$]+\.(?:forwardRef|createContext)\()/g, '= /* @__PURE__ */ '),
        map: null,
      }),
    },
  };
}
