import * as v from 'valibot';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** The press's report of a run (`--report FILE`); phases in seconds, by any name. */
export const pressReportSchema = v.object({
  articles: count,
  pages: v.object({ all: count, built: count }),
  files: v.object({ written: count, kept: count, removed: count }),
  phases: v.record(v.string(), v.number()),
  seconds: v.number(),
});

export type PressReport = v.InferOutput<typeof pressReportSchema>;
