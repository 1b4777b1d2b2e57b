import type { SayTrust } from '../../trust/trustWords.ts';

/** A key as people compare it by eye. */
export function Letters({ letters }: { letters: string }) {
  return (
    <p className="copies-key">
      <bdi lang="en" dir="ltr">
        {letters}
      </bdi>
    </p>
  );
}

/** A key as people compare it by eye, and how that is done. */
export function KeyLetters({ letters, say }: { letters: string; say: SayTrust }) {
  return (
    <>
      <p>{say('key.what')}</p>
      <Letters letters={letters} />
      <p>{say('key.how')}</p>
    </>
  );
}
