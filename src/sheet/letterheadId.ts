/** The id of the letterhead, which stands before the reader on every article's page. */
export const letterheadId = 'letterhead';
