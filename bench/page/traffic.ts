import type { CDPSession } from '@playwright/test';

export const kinds = ['document', 'script', 'style', 'font', 'image', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Requests and their bytes over the wire, headers included. */
export type Traffic = Record<Kind, { requests: number; bytes: number }>;

export interface TrafficWatch {
  traffic: Traffic;
  /** Requests under way. */
  pending: () => number;
  /** Milliseconds since the last request or answer. */
  idle: () => number;
}

const kindOf: Record<string, Kind> = {
  Document: 'document',
  Script: 'script',
  Stylesheet: 'style',
  Font: 'font',
  Image: 'image',
};

/** Counts a page's requests and answers from now on. */
export function watchTraffic(session: CDPSession): TrafficWatch {
  const traffic = Object.fromEntries(kinds.map((kind) => [kind, { requests: 0, bytes: 0 }])) as Traffic;
  const open = new Map<string, Kind>();
  let last = performance.now();
  const close = (requestId: string, bytes: number) => {
    const kind = open.get(requestId);
    if (!kind) return;
    open.delete(requestId);
    traffic[kind].bytes += bytes;
    last = performance.now();
  };
  session.on('Network.requestWillBeSent', ({ requestId, type, request }) => {
    if (!request.url.startsWith('http')) return;
    const kind = kindOf[type ?? ''] ?? 'other';
    traffic[kind].requests += 1;
    open.set(requestId, kind);
    last = performance.now();
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) =>
    close(requestId, encodedDataLength),
  );
  session.on('Network.loadingFailed', ({ requestId }) => close(requestId, 0));
  return { traffic, pending: () => open.size, idle: () => performance.now() - last };
}

/** All bytes over the wire. */
export function bytesOf(traffic: Traffic): number {
  return Object.values(traffic).reduce((sum, { bytes }) => sum + bytes, 0);
}
