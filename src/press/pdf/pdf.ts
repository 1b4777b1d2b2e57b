import { resolve } from 'node:path';
import { chosenArticles } from '../choice/chosenArticles.ts';
import { terminalError, terminalName, terminalText } from '../system/terminalText.ts';
import { pdfArguments, pdfHelp } from './pdfArguments.ts';
import { printArticles } from './printArticles.ts';
import { printBooklet } from './printBooklet.ts';

/** `npm run pdf -- ID… [--section S] [--month YYYY-MM] [--author A] [--booklet]`: prints articles of the built site; `--help` names its options. */
try {
  const asked = pdfArguments(process.argv.slice(2));
  const dir = resolve(asked.dir);
  if (asked.help) console.log(pdfHelp);
  else if (asked.booklet) {
    const printed = await printBooklet(chosenArticles(asked), { ...asked, dir });
    const { file, bytes, pages, articles, withdrawn } = printed;
    for (const id of withdrawn) console.log(`– ${terminalText(id)}: withdrawn, not in the booklet`);
    const kilobytes = Math.ceil(bytes / 1000);
    console.log(
      `✓ ${terminalName(file)} (${count(articles, 'article')}, ${count(pages, 'page')}, ${kilobytes} kB)`,
    );
  } else {
    let done = 0;
    await printArticles(chosenArticles(asked), { ...asked, dir }, (printed) => {
      if ('error' in printed) {
        console.error(`✗ ${terminalText(printed.id)}\n    ${terminalError(printed.error, asked.out)}`);
        process.exitCode = 1;
        return;
      }
      done++;
      console.log(`✓ ${terminalName(printed.file)} (${Math.ceil(printed.bytes / 1000)} kB)`);
    });
    console.log(`${count(done, 'article')} printed.`);
  }
} catch (error) {
  console.error(terminalError(error));
  process.exitCode = 1;
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
