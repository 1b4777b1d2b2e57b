import { join } from 'node:path';
import * as v from 'valibot';
import type { SiteSettings } from '../api/siteState.ts';
import { readText } from '../archive/archiveFolder.ts';
import { deskFolder } from '../archive/deskFolder.ts';
import { writeTogether } from '../archive/writeTogether.ts';

const none: SiteSettings = { target: '' };

/** What else a file holds, such as the folder that builds were once made for, is left out. */
export const siteSettingsSchema = v.object({
  target: v.pipe(v.string(), v.trim(), v.maxLength(500)),
});

function settingsFile(root: string): string {
  return join(root, deskFolder, 'site.json');
}

/** Where an archive's site is released. A file that cannot be read counts as none. */
export function readSiteSettings(root: string): SiteSettings {
  try {
    return v.parse(siteSettingsSchema, JSON.parse(readText(settingsFile(root)) ?? ''));
  } catch {
    return none;
  }
}

export function writeSiteSettings(root: string, settings: SiteSettings): void {
  writeTogether([[settingsFile(root), `${JSON.stringify(settings, null, 2)}\n`]]);
}
