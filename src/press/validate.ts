import { resolve } from 'node:path';
import { issueLine } from './archive/issue.ts';
import { readArchive } from './archive/readArchive.ts';
import { terminalError } from './system/terminalText.ts';

/** `npm run validate [-- DIR]`: lists every issue of the archive at once; exit status 1 when one of them would stop a build. */
const root = resolve(process.argv[2] ?? 'public/content');
try {
  const { articles, issues } = await readArchive(root);
  for (const issue of issues) console.log(issueLine(issue));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  console.log(`${articles.length} articles read, ${errors} errors, ${issues.length - errors} warnings.`);
  process.exitCode = errors > 0 ? 1 : 0;
} catch (error) {
  console.error(terminalError(error, root));
  process.exitCode = 1;
}
