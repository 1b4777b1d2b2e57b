/** Where the browser keeps what the reader has set; the prepaint script of `index.html` reads the same key. */
export const preferencesKey = 'aa-aa.preferences';
