/** What there is to say of the copy that is read: its list is not as this device knows it. */
export type TrustNotice =
  | { kind: 'older'; day: string; known: string }
  | { kind: 'otherKey' }
  | { kind: 'otherPublication'; origin: string }
  | { kind: 'missing' };

/** The copy that is read in place of a host that is gone. */
export interface StandIn {
  address: string;
  /** The day of its list, where it is older than one seen. */
  older?: string;
}

export interface TrustNews {
  notice?: TrustNotice | undefined;
  standIn?: StandIn | undefined;
}

let news: TrustNews = {};
const listeners = new Set<() => void>();

/** What there is to say; the same object until that changes. */
export function trustNews(): TrustNews {
  return news;
}

/** Says something else from now on. */
export function tellTrust(change: TrustNews): void {
  news = { ...news, ...change };
  for (const listener of listeners) listener();
}

/** Calls the listener whenever there is something else to say. @returns what ends that */
export function onTrustNews(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
