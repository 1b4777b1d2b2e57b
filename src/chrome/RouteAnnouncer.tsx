import { useEffect, useRef, useState } from 'react';
import { useHref, useLocation, useNavigationType } from 'react-router';

/**
 * Says where a route change has led: the focus goes to the page's heading and the title is announced. The first page
 * announces itself; going back, the focus returns to the link that was followed, and the scroll position is the page's own.
 */
export function RouteAnnouncer({ language }: { language: string }) {
  const { pathname, hash } = useLocation();
  const navigation = useNavigationType();
  const shown = useRef(`${pathname} ${language}`);
  const address = useHref(pathname);
  const left = useRef(address);
  const [announcement, setAnnouncement] = useState('');

  useEffect(() => {
    const here = `${pathname} ${language}`;
    if (shown.current === here) return;
    const moved = !shown.current.startsWith(`${pathname} `);
    shown.current = here;
    const followed = left.current;
    left.current = address;
    // An address that names a place in the page, and going back, have a scroll position of their own.
    const preventScroll = navigation === 'POP' || hash !== '';
    const way = CSS.escape(followed);
    // A search's link takes along what was searched.
    const back = navigation === 'POP' ? `:is(a[href="${way}"],a[href^="${way}?"])` : 'h1';
    // The page's own link before the filter's; a folded one cannot take the focus.
    const place = find(`main ${back}`) ?? find(back) ?? find('main h1');
    if (moved) place?.focus({ preventScroll });
    setAnnouncement(document.title);
  }, [pathname, hash, language, navigation, address]);

  return (
    <p className="visually-hidden" role="status">
      {announcement}
    </p>
  );
}

function find(selector: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLElement>(selector)].find((place) => place.offsetParent);
}
