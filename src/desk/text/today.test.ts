import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { today } from './today.ts';

/** The day of a moment, in a zone: a process has one zone. */
function dayIn(zone: string, moment: string): string {
  const module = JSON.stringify(pathToFileURL(join(import.meta.dirname, 'today.ts')).href);
  const script = `import { today } from ${module}; console.log(today(0, new Date('${moment}')));`;
  const options = { env: { ...process.env, TZ: zone }, encoding: 'utf8' } as const;
  return execFileSync(process.execPath, ['--input-type=module', '--eval', script], options).trim();
}

test.each([
  ['America/Los_Angeles', '2026-05-07T00:30:00Z', '2026-05-06'],
  ['Europe/Berlin', '2026-05-06T22:30:00Z', '2026-05-07'],
  ['Asia/Kabul', '2026-01-01T00:30:00Z', '2026-01-01'],
])('today is the local day: in %s at %s it is %s', (zone, moment, day) => {
  expect(dayIn(zone, moment)).toBe(day);
});

test('a number of days later is a calendar day', () => {
  expect(today(1, new Date(2026, 1, 28, 23, 59))).toBe('2026-03-01');
  expect(today(366, new Date(2026, 0, 1))).toBe('2027-01-02');
});
