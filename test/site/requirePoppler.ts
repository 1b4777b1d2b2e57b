import { spawnSync } from 'node:child_process';

/** Run before the tests: says what is missing and how to get it. */
if (spawnSync('pdftotext', ['-v']).error) {
  console.error(
    [
      'The tests read printed articles with poppler, and it is not here.',
      '  On Debian or Ubuntu:  sudo apt-get install poppler-utils',
      '  On macOS:             brew install poppler',
    ].join('\n'),
  );
  process.exit(1);
}
