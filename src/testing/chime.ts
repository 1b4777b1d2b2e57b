/** The notes of the chime, in hertz: one a second. */
const notes = [523.25, 659.25, 783.99, 1046.5];

/**
 * A recording for tests, made here: a few bells, as WAV (8000 samples a second, 8 bits, one channel).
 *
 * @param seconds how long it is
 */
export function chime(seconds: number): Uint8Array<ArrayBuffer> {
  const rate = 8000;
  const length = Math.round(seconds * rate);
  const bytes = new Uint8Array(44 + length);
  const view = new DataView(bytes.buffer);
  const letters = (at: number, word: string) => {
    for (const [index, letter] of [...word].entries()) view.setUint8(at + index, letter.charCodeAt(0));
  };
  letters(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  letters(8, 'WAVEfmt ');
  view.setUint32(16, 16, true);
  // PCM, one channel, so many samples and bytes a second, one byte a sample, of eight bits.
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, rate, true);
  view.setUint32(28, rate, true);
  view.setUint16(32, 1, true);
  view.setUint16(34, 8, true);
  letters(36, 'data');
  view.setUint32(40, length, true);
  for (let at = 0; at < length; at += 1) {
    const time = (at / rate) % 1;
    const note = notes[Math.floor(at / rate) % notes.length] ?? 440;
    bytes[44 + at] = 128 + Math.round(90 * Math.exp(-3 * time) * Math.sin(2 * Math.PI * note * time));
  }
  return bytes;
}
