import { terminalError, terminalName, terminalText } from '../system/terminalText.ts';
import { epubArguments, epubHelp } from './epubArguments.ts';
import { writeBook } from './writeBook.ts';

/** `npm run epub -- ID… [--section S] [--month YYYY-MM] [--author A]`: makes an e-book of the built site; `--help` names its options. */
try {
  const asked = epubArguments(process.argv.slice(2));
  if (asked.help) console.log(epubHelp);
  else {
    const { file, articles, bytes, missingPictures, otherForms } = await writeBook(asked);
    for (const src of missingPictures) {
      const why = otherForms.includes(src)
        ? 'e-books have no pictures of its format'
        : 'the site does not have it';
      console.error(`✗ ${terminalText(src)}: the picture is not in the book; ${why}`);
    }
    const count = articles === 1 ? '1 article' : `${articles} articles`;
    console.log(`✓ ${terminalName(file)} (${count}, ${Math.ceil(bytes / 1000)} kB)`);
  }
} catch (error) {
  console.error(terminalError(error));
  process.exitCode = 1;
}
