import { listAddress, sectionList } from '../../../contract/lists.ts';
import { localizedText } from '../../../contract/localizedText.ts';
import type { Publication } from '../../../contract/publicationSchema.ts';
import { attributesOf } from '../../../language/attributes.ts';
import { defaultChromeLanguage } from '../../../language/chromeLanguages.ts';
import { plainLine } from '../../head/plainLine.ts';
import { mediaType } from '../mediaTypes.ts';

/** `--paper` of tokens.css: the system draws its bars and the opening screen before any style is read. */
export const paperColour = '#faf7f0';

const png = (name: string, size: number, purpose: string) => ({
  src: `icons/${name}-${size}.png`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

const icons = [
  { src: 'favicon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
  png('icon', 192, 'any'),
  png('icon', 512, 'any'),
  png('maskable', 512, 'maskable'),
];

/** A picture of the reader that stores and browsers show before it is installed. */
export interface Screenshot {
  /** Below the site's root. */
  src: string;
  width: number;
  height: number;
}

/**
 * The web app manifest (W3C) as JSON. A manifest has one language and one direction: those of the name in the default
 * chrome's language. Addresses are relative to the manifest's own, so that a mirror installs itself; without an `id` the app is known by
 * where it starts.
 *
 * @param screenshots the publication's own, each of the form that its sides say
 */
export function webManifest(publication: Publication, screenshots: readonly Screenshot[] = []): string {
  const name = localizedText(publication.name, defaultChromeLanguage);
  const manifest = {
    name: plainLine(name.text),
    short_name: plainLine(publication.monogram),
    ...attributesOf(name.language),
    start_url: './',
    scope: './',
    display: 'standalone',
    theme_color: paperColour,
    background_color: paperColour,
    categories: ['news'],
    // What readers carry by hand (docs/contract.md) opens in the installed app: the page of what is saved takes it in.
    file_handlers: [
      {
        action: 'saved',
        accept: { 'application/feed+json': ['.json'], 'application/gzip': ['.gz'] },
        launch_type: 'single-client',
      },
    ],
    icons,
    ...(screenshots.length > 0 && {
      screenshots: screenshots.map(({ src, width, height }) => ({
        src,
        sizes: `${width}x${height}`,
        type: mediaType(src),
        form_factor: width > height ? 'wide' : 'narrow',
      })),
    }),
    shortcuts: publication.sections.map((section) => ({
      name: plainLine(localizedText(section.label, name.language).text),
      url: listAddress(sectionList(section.id)).slice(1),
    })),
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
