import { join } from 'node:path';
import { chosenArticles } from '../choice/chosenArticles.ts';
import { terminalError, terminalName } from '../system/terminalText.ts';
import { writeWhole } from '../system/writeWhole.ts';
import { digestArguments, digestHelp } from './digestArguments.ts';
import { digestDays, digestIssue } from './digestIssue.ts';
import { digestMail } from './digestMail.ts';

/** `npm run digest -- --section S [--since DAY] [--out DIR]`: what is new in a section as a mail; `--help` names its options. */
try {
  const asked = digestArguments(process.argv.slice(2));
  if (asked.help) console.log(digestHelp);
  else {
    const { section, since, out, dir } = asked;
    const chosen = chosenArticles({ ids: [], section, since, dir, ...(!since && { days: digestDays }) });
    const issue = digestIssue(chosen, asked);
    const { eml, html, text, shown } = await digestMail(issue, new Date());
    const name = join(out, `digest-${section}-${issue.until}`);
    const files = { eml, html: Buffer.from(html), txt: Buffer.from(text) };
    for (const [extension, bytes] of Object.entries(files)) {
      await writeWhole(`${name}.${extension}`, bytes);
      console.log(`✓ ${terminalName(`${name}.${extension}`)} (${Math.ceil(bytes.length / 1000)} kB)`);
    }
    const all = issue.items.length;
    console.log(`${all} ${all === 1 ? 'article' : 'articles'}, from ${issue.since} to ${issue.until}.`);
    if (shown < all)
      console.log(
        `A mail may have 100 kB: it shows the newest ${shown}, and says that ${all - shown} more are on the site.`,
      );
  }
} catch (error) {
  console.error(terminalError(error));
  process.exitCode = 1;
}
