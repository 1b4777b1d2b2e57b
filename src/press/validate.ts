import { issueLine } from './archive/issue.ts';
import { folderAdvice, publicationFolder } from './archive/publicationFolder.ts';
import { readArchive } from './archive/readArchive.ts';
import { askedArguments } from './system/askedArguments.ts';
import { terminalError, terminalName } from './system/terminalText.ts';

const help = `npm run validate [-- DIR]

Checks an archive against the contract alone, as a build does, and lists every issue at once. (npm run check does so too,
and looks at drafts and for what is doubtful in the texts.) DIR is the publication's folder, or the archive in it (default: public).

  --help    show this help

Exit status: 1 if anything would stop a build; 0 if there are only warnings.
`;

/** `npm run validate [-- DIR]`: lists every issue of the archive at once; exit status 1 when one of them would stop a build. */
const { positionals } = askedArguments('npm run validate', help, { allowPositionals: true, options: {} });
const [named = 'public', ...others] = positionals;
const root = publicationFolder(named)?.root;
if (others.length > 0) stop('Name only one archive: npm run validate -- DIR');
if (root === undefined) stop(`${terminalName(named)} ${folderAdvice}`);
try {
  const { articles, issues } = await readArchive(root);
  for (const issue of issues) console.log(issueLine(issue));
  const errors = issues.filter((issue) => issue.severity === 'error').length;
  const counts = [
    `${count(articles.length, 'article')} read`,
    count(errors, 'error'),
    count(issues.length - errors, 'warning'),
  ];
  console.log(`${counts.join(', ')}.`);
  process.exitCode = errors > 0 ? 1 : 0;
} catch (error) {
  stop(terminalError(error, root));
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}

function stop(reason: string): never {
  console.error(reason);
  process.exit(1);
}
