import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Each font package's licence, from the package. */
const licences = {
  'Vazirmatn (vazirmatn)': 'vazirmatn/OFL.txt',
  'Amiri (@expo-google-fonts/amiri)': '@expo-google-fonts/amiri/LICENSE_FONT',
  'Frank Ruhl Libre (@fontsource-variable/frank-ruhl-libre)': '@fontsource-variable/frank-ruhl-libre/LICENSE',
  'Source Serif 4 (@fontsource-variable/source-serif-4)': '@fontsource-variable/source-serif-4/LICENSE',
};

/** The licences of the fonts that are published, one after the other, as one text. */
export async function fontLicences(): Promise<string> {
  const texts = Object.entries(licences).map(
    async ([name, file]) => `${name}, subset\n\n${await readFile(require.resolve(file), 'utf8')}`,
  );
  texts.push(naskhLicence());
  return (await Promise.all(texts)).join('\n\n----\n\n');
}

/** The package has no text of the licence: the font names its authors and the licence, whose text is every OFL font's. */
async function naskhLicence(): Promise<string> {
  const text = await readFile(require.resolve(licences['Amiri (@expo-google-fonts/amiri)']), 'utf8');
  const authors = 'Copyright 2022 The Noto Project Authors (https://github.com/notofonts/arabic)';
  const terms = text.slice(text.indexOf('This Font Software is licensed'));
  return `Noto Naskh Arabic (@expo-google-fonts/noto-naskh-arabic), subset\n\n${authors}\n\n${terms}`;
}
