import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

/** The day that the desk takes for today's, of a moment, in a zone: a process has one zone. */
function dayIn(zone: string, moment: string): string {
  const module = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'localDay.ts')).href);
  const script = `import { localDay } from ${module}; console.log(localDay(new Date('${moment}')));`;
  const options = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], options).trim();
}

test.each([
  ['America/Los_Angeles', '2026-05-07T00:30:00Z', '2026-05-06'],
  ['Europe/Berlin', '2026-05-06T22:30:00Z', '2026-05-07'],
  ['Asia/Kabul', '2026-01-01T00:30:00Z', '2026-01-01'],
])('today was the day of Greenwich: in %s at %s it is %s', (zone, moment, day) => {
  expect(dayIn(zone, moment)).toBe(day);
});
