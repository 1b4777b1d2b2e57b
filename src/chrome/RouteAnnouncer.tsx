import { useEffect, useRef, useState } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * Announces a route change: the focus moves to the page's heading and the title is announced. The first page
 * announces itself; going back keeps the reader's scroll position.
 */
export function RouteAnnouncer({ language }: { language: string }) {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const shown = useRef(`${pathname} ${language}`);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    const here = `${pathname} ${language}`;
    if (shown.current === here) return;
    const moved = !shown.current.startsWith(`${pathname} `);
    shown.current = here;
    // An address with a fragment, and going back, have a scroll position of their own.
    const preventScroll = navigation === 'POP' || hash !== '';
    if (moved) document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll });
    setAnnouncement(document.title);
  }, [pathname, hash, language, navigation]);

  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {announcement}
    </p>
  );
}
