import type { Plugin } from 'vite';
import { prepaintScript } from '../../boot/prepaintScript.ts';
import { settingsKey } from '../../settings/settingsKey.ts';
import { shortScript } from './shortScript.ts';

/** Writes the prepaint script into the head, before all other scripts. */
export function prepaintPlugin(): Plugin {
  return {
    name: 'press-prepaint',
    transformIndexHtml: (html) =>
      html.replace('<!--prepaint-->', () => `<script>${shortScript(prepaintScript(settingsKey))}</script>`),
  };
}
