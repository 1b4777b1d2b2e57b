import { afterEach, beforeEach, expect, vi } from 'vitest';

// Output on the console is a problem that nobody has looked at yet: it fails the test that made it.
const noise: string[] = [];

beforeEach(() => {
  noise.length = 0;
  for (const level of ['error', 'warn'] as const) {
    vi.spyOn(console, level).mockImplementation((...words) => {
      noise.push(words.map(String).join(' '));
    });
  }
});

afterEach(() => {
  vi.restoreAllMocks();
  expect(noise).toEqual([]);
});
