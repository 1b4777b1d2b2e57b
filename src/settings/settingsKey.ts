/** Where the browser keeps what the reader has set; the prepaint script of `index.html` reads the same key. */
export const settingsKey = 'aa-aa.preferences';
