import { expect, test } from 'vitest';
import carry from './carry/fa-AF.json' with { type: 'json' };
import faults from './faults/fa-AF.json' with { type: 'json' };
import marks from './marks/fa-AF.json' with { type: 'json' };
import offline from './offline/fa-AF.json' with { type: 'json' };
import shelf from './shelf/fa-AF.json' with { type: 'json' };

test.each([marks, shelf, faults])('no text promises more than to remove what this site has kept', (words) => {
  expect(Object.values(words).join(' ')).not.toMatch(/امن|ایمن|محفوظ|محافظت/);
});

test.each([offline, carry])('no text promises that what is kept is safe', (words) => {
  expect(Object.values(words).join(' ')).not.toMatch(/امن|ایمن|محفوظ/);
});
