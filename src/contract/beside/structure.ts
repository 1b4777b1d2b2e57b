import type { BlockTraits } from './blockTraits.ts';

type Type = BlockTraits['type'];

/** What it costs that a block of one type stands for one of another, either way; of pairs that are not here it costs most. */
const unlike: Partial<Record<Type, Partial<Record<Type, number>>>> = {
  paragraph: { quote: 1.5, list: 1.5, verse: 2.5, heading: 3.5, note: 4, gap: 5, table: 5, unknown: 2 },
  quote: { verse: 1.5, list: 3 },
  list: { table: 3, verse: 3 },
  verse: { unknown: 3 },
};
const mostUnlike = 9;

/** What it costs that two blocks of one type differ by one level, item, bayt or row. */
const counted: Partial<Record<Type, number>> = {
  heading: 0.7,
  list: 0.4,
  verse: 0.5,
  table: 0.4,
  quote: 0.3,
};

/** How unlikely it is, by their kinds alone, that two blocks say the same. */
export function kindCost(one: BlockTraits, other: BlockTraits): number {
  if (one.type !== other.type)
    return unlike[one.type]?.[other.type] ?? unlike[other.type]?.[one.type] ?? mostUnlike;
  return Math.min((counted[one.type] ?? 0) * Math.abs(one.count - other.count), 2);
}

/** What it costs that a version has no block for this one: the longer it is, the more. */
export function omissionCost({ type, length }: BlockTraits): number {
  const least = { heading: 3, figure: 3.5, note: 4, break: 1.5, gap: 1.5 } as Partial<Record<Type, number>>;
  return (least[type] ?? 3.7) + Math.min(length / 300, 2);
}

/** Blocks that may stand for many: their parts may be blocks of the other version. */
export function holdsMany({ type }: BlockTraits): boolean {
  return type === 'list' || type === 'quote';
}
