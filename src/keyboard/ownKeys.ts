/** The keys that go to the next and the previous card of a list. */
export const cardKeys = { next: 'j', previous: 'k' };

/** The key that opens the list of all keys. */
export const helpKey = '?';
