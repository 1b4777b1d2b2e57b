/** The name of the query parameter that a link to a passage has its words' numbers in. */
export const wordsParameter = 'words';
