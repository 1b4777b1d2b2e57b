import { resolve } from 'node:path';
import { chosenArticles } from './pdf/chosenArticles.ts';
import { pdfArguments, pdfHelp } from './pdf/pdfArguments.ts';
import { printArticles } from './pdf/printArticles.ts';
import { terminalError, terminalName, terminalText } from './system/terminalText.ts';

/** `npm run pdf -- ID… [--section S] [--month YYYY-MM] [--phone]`: prints articles of the built site; `--help` names its options. */
try {
  const asked = pdfArguments(process.argv.slice(2));
  if (asked.help) console.log(pdfHelp);
  else {
    let done = 0;
    await printArticles(chosenArticles(asked), { ...asked, dir: resolve(asked.dir) }, (printed) => {
      if ('error' in printed) {
        console.error(`✗ ${terminalText(printed.id)}\n    ${terminalError(printed.error, asked.out)}`);
        process.exitCode = 1;
        return;
      }
      done++;
      console.log(`✓ ${terminalName(printed.file)} (${Math.ceil(printed.bytes / 1000)} kB)`);
    });
    console.log(`${done} ${done === 1 ? 'article' : 'articles'} printed.`);
  }
} catch (error) {
  console.error(terminalError(error));
  process.exitCode = 1;
}
