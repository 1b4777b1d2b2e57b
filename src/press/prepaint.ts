import type { Plugin } from 'vite';
import { preferencesKey } from '../preferences/preferencesKey.ts';
import { prepaintScript } from '../preferences/prepaint.ts';

/** Writes the prepaint script into the head, first of all scripts. */
export function prepaint(): Plugin {
  return {
    name: 'press-prepaint',
    transformIndexHtml: (html) =>
      html.replace('<!--prepaint-->', () => `<script>${prepaintScript(preferencesKey)}</script>`),
  };
}
