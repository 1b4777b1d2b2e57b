import { officeIsMissing, officePath } from './office.ts';

/** Run before the tests: says what is missing and how to get it, instead of a stack of failures. */
if (!officePath()) {
  console.error(officeIsMissing);
  process.exit(1);
}
