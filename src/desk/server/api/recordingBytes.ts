/** A recording of more bytes is not taken: two hours of speech have less. */
export const recordingBytes = 100 * 2 ** 20;
