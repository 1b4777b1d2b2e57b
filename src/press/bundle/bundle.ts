import { statSync } from 'node:fs';
import { terminalError, terminalName } from '../system/terminalText.ts';
import { bundleArguments, bundleHelp } from './bundleArguments.ts';
import { writeBundle } from './writeBundle.ts';

/** `npm run bundle -- [--section S] [--language L]`: writes the built site as a .zip and a .zim to be handed on; `--help` names its options. */
try {
  const asked = bundleArguments(process.argv.slice(2));
  if (asked.help) console.log(bundleHelp);
  else {
    const { zip, zim, articles, pages, withoutZim } = await writeBundle(asked);
    const count = `${articles.toLocaleString('en')} ${articles === 1 ? 'article' : 'articles'}, ${pages.toLocaleString('en')} pages`;
    for (const file of [zip, ...(zim ? [zim] : [])])
      console.log(`✓ ${terminalName(file)} (${count}, ${(statSync(file).size / 1e6).toFixed(1)} MB)`);
    if (withoutZim) {
      console.error(`✗ ${withoutZim}`);
      process.exitCode = 1;
    }
  }
} catch (error) {
  console.error(terminalError(error));
  process.exitCode = 1;
}
