/**
 * Works on several jobs at once and yields their answers in job order. A job starts only when
 * fewer than `ahead` jobs before it are unanswered, so that a long list costs no memory.
 *
 * @param work never rejects
 */
export async function* inOrder<Job, Answer>(
  jobs: Iterable<Job>,
  ahead: number,
  work: (job: Job) => Promise<Answer>,
): AsyncGenerator<readonly [Job, Answer]> {
  const begun: { job: Job; answer: Promise<Answer> }[] = [];
  for (const job of jobs) {
    begun.push({ job, answer: work(job) });
    const first = begun.length >= ahead ? begun.shift() : undefined;
    if (first) yield [first.job, await first.answer];
  }
  for (const { job, answer } of begun) yield [job, await answer];
}
