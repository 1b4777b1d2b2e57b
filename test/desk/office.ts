import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** LibreOffice, which writes the documents that the desk's tests import: `SOFFICE_PATH` where it is set, else as found. */
export function officePath(): string | undefined {
  const named = process.env.SOFFICE_PATH;
  if (named) return existsSync(named) ? named : undefined;
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => [join(folder, 'soffice'), join(folder, 'libreoffice')])
    .concat('/Applications/LibreOffice.app/Contents/MacOS/soffice')
    .find((path) => existsSync(path));
}

/** What is said where there is none. */
export const officeIsMissing = [
  'The desk’s tests need LibreOffice’s word processor, and there is none here.',
  '  On Debian or Ubuntu:  sudo apt-get install libreoffice-writer-nogui hyphen-en-us hyphen-de',
  '  Anywhere else:        https://www.libreoffice.org/download',
  'or name one that you have:  SOFFICE_PATH=/path/to/soffice npm test',
].join('\n');
