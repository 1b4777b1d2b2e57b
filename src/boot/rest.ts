/** How long a mouse rests on a link that is meant, in milliseconds. */
export const rest = 65;
