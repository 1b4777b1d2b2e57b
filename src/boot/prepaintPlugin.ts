import type { Plugin } from 'vite';
import { settingsKey } from '../settings/settingsKey.ts';
import { prepaintScript } from './prepaintScript.ts';

/** Writes the prepaint script into the head, before all other scripts. */
export function prepaintPlugin(): Plugin {
  return {
    name: 'press-prepaint',
    transformIndexHtml: (html) =>
      html.replace('<!--prepaint-->', () => `<script>${prepaintScript(settingsKey)}</script>`),
  };
}
