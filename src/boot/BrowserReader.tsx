import { useLayoutEffect, useState } from 'react';
import { Reader, type ReaderProps } from '../Reader.tsx';
import type { Travel } from './travel.ts';

interface BrowserReaderProps extends Pick<ReaderProps, 'chrome' | 'client' | 'basename'> {
  travel: Travel;
}

/** The reader in a browser: shows the page that the reader has come to, and its place. */
export function BrowserReader({ travel, ...reader }: BrowserReaderProps) {
  const [state, setState] = useState(travel.state);
  const { visit } = state;
  useLayoutEffect(() => travel.follow(setState), [travel]);
  useLayoutEffect(() => {
    if (visit) travel.arrived(visit);
  }, [travel, visit]);
  return <Reader {...reader} {...state} />;
}
