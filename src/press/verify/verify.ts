import { terminalError } from '../system/terminalText.ts';
import { findingLines } from './findingLines.ts';
import { verifyArguments, verifyHelp } from './verifyArguments.ts';
import { verifyCopy } from './verifyCopy.ts';

/** `npm run verify -- FOLDER|URL|FILE [--key KEY] [--seen FILE] [--against FOLDER|URL]`: whether a copy is the publication's; `--help` names its options. */
try {
  const asked = verifyArguments(process.argv.slice(2));
  if (asked.help) console.log(verifyHelp);
  else {
    const findings = await verifyCopy(asked, process.env);
    console.log(findingLines(findings).join('\n'));
    process.exitCode = findings.exitCode;
  }
} catch (error) {
  console.error(terminalError(error));
  process.exitCode = 2;
}
