import { expect, test } from 'vitest';
import { isListenPlace } from './listenPlace.ts';

test('where a server can listen is a port, or an address and a port', () => {
  const places = ['80', '127.0.0.1:8080', 'localhost:8080', '*:80', '[::1]:8080'];
  expect(places.filter((place) => !isListenPlace(place))).toEqual([]);
  const none = ['abc', '', '0', '65536', '80; include /etc/passwd', '127.0.0.1', '::1:80', '80 ', '-80'];
  expect(none.filter(isListenPlace)).toEqual([]);
});
