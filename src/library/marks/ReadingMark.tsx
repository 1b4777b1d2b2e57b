import type { SayMarks } from '../words/marksWords.ts';

/** From here on an article counts as read. */
const whole = 0.95;

/** How far an article was read: a tick, or in per cent. */
export function ReadingMark({ progress, say }: { progress: number | undefined; say: SayMarks }) {
  if (progress === undefined) return null;
  const percent = Math.max(1, Math.round(progress * 100));
  const words = progress >= whole ? say('mark.read') : say('mark.begun', { percent });
  return (
    <span className="library-read" title={words}>
      {progress >= whole && <span aria-hidden="true">✓</span>}
      {progress < whole && <progress aria-hidden="true" max={1} value={progress} />}
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
