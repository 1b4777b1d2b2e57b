import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Each font package's licence, from the package. */
const licences = {
  'Vazirmatn (vazirmatn)': 'vazirmatn/OFL.txt',
  'Noto Naskh Arabic (@expo-google-fonts/noto-naskh-arabic)':
    '@expo-google-fonts/noto-naskh-arabic/LICENSE_FONT',
  'Amiri (@expo-google-fonts/amiri)': '@expo-google-fonts/amiri/LICENSE_FONT',
  'Source Serif 4 (@fontsource-variable/source-serif-4)': '@fontsource-variable/source-serif-4/LICENSE',
};

/** The licences of the fonts that are published, one after the other, as one text. */
export async function fontLicences(): Promise<string> {
  const texts = Object.entries(licences).map(
    async ([name, file]) => `${name}, subset\n\n${await readFile(require.resolve(file), 'utf8')}`,
  );
  return (await Promise.all(texts)).join('\n\n----\n\n');
}
