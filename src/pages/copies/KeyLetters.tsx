import type { SayTrust } from '../../trust/trustWords.ts';

/** A key as people compare it by eye, and how that is done. */
export function KeyLetters({ letters, say }: { letters: string; say: SayTrust }) {
  return (
    <>
      <p>{say('key.what')}</p>
      <p className="copies-key">
        <bdi lang="en" dir="ltr">
          {letters}
        </bdi>
      </p>
      <p>{say('key.how')}</p>
    </>
  );
}
