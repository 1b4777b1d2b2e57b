import { onTestFinished, vi } from 'vitest';

/** Gives the page a microphone that hears one long tone. @returns its track, which ends when the page lets it go */
export function aMicrophone(): MediaStreamTrack {
  const context = new AudioContext();
  const heard = context.createMediaStreamDestination();
  const tone = context.createOscillator();
  tone.connect(heard);
  tone.start();
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async () => {
    // Silent until somebody has pressed something.
    await context.resume();
    return heard.stream;
  });
  onTestFinished(() => context.close());
  return heard.stream.getTracks()[0] as MediaStreamTrack;
}
