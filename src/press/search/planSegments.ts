/** An article in the index: what names it, what its text is, and the day that orders it. */
export interface Member {
  id: string;
  /** Of everything that the index takes from it. */
  key: string;
  /** ISO 8601. */
  day: string;
}

/** A segment of the index: its articles, oldest first, and which of them (by their number) have gone or have changed since. */
export interface PlannedSegment {
  members: Member[];
  gone: number[];
}

/** The open segment holds fewer than this; with this many, articles pass on to the next level. */
export const openSize = 256;
/** How many times a level's segment is larger than that of the level below. */
const ratio = 8;
const mostGone = 1 / 8;

/**
 * Divides the articles among segments: one a level, the lowest (the open one, at 0) below 256 articles, each next one below eight times
 * as many, in whole numbers of the size of the level below. A closed segment stays as it is until a level passes on to it; what has
 * been corrected or removed is only noted there, and what is new or corrected goes to the open segment. From nothing, or where articles were
 * only added at the end, the division follows from the number of articles alone.
 *
 * @param former how they were divided before
 */
export function planSegments(former: readonly PlannedSegment[], all: readonly Member[]): PlannedSegment[] {
  const wanted = new Map(all.map((member) => [member.id, member.key]));
  const kept = former.map(({ members }) =>
    members.map(({ id, key }) => wanted.get(id) === key && wanted.delete(id)),
  );
  const fresh = all.filter(({ id }) => wanted.has(id));
  const planned: PlannedSegment[] = [];
  let carried = fresh;
  for (let level = 0; level < former.length || carried.length > 0; level++) {
    const { members, gone } = former[level] ?? { members: [], gone: [] };
    const valid = members.filter((_, at) => kept[level]?.[at]);
    const size = openSize * ratio ** level;
    const pool = valid.length + carried.length;
    const tooManyGone =
      level === 0 ? valid.length < members.length : members.length - valid.length > members.length * mostGone;
    if (carried.length === 0 && pool < size && !tooManyGone) {
      const now = members.flatMap((_, at) => (kept[level]?.[at] ? [] : [at]));
      planned.push({ members, gone: now.length === gone.length ? gone : now });
      continue;
    }
    const sorted = [...valid, ...carried].sort(byDayAndId);
    const onwards = Math.floor(pool / size) * size;
    carried = sorted.slice(0, onwards);
    planned.push({ members: sorted.slice(onwards), gone: [] });
  }
  return planned;
}

export function byDayAndId(a: Member, b: Member): number {
  return a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? -1 : 1;
}
