import type { Plugin } from 'vite';
import { preferencesKey } from '../settings/preferencesKey.ts';
import { prepaintScript } from './prepaintScript.ts';

/** Writes the prepaint script into the head, first of all scripts. */
export function prepaint(): Plugin {
  return {
    name: 'press-prepaint',
    transformIndexHtml: (html) =>
      html.replace('<!--prepaint-->', () => `<script>${prepaintScript(preferencesKey)}</script>`),
  };
}
