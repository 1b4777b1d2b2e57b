import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the press writes of a run with `--report FILE`; phases in seconds, under whatever names it gives them. */
export const pressReportSchema = v.object({
  articles: count,
  pages: v.object({ all: count, built: count }),
  files: v.object({ written: count, kept: count, removed: count }),
  phases: v.record(v.string(), v.number()),
  seconds: v.number(),
});

export type PressReport = v.InferOutput<typeof pressReportSchema>;
