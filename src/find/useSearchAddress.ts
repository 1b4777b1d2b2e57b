import { type RefObject, useEffect, useEffectEvent, useRef, useState, useSyncExternalStore } from 'react';
import { useHref, useLocation } from 'react-router';
import { goTo, showTyped } from './goTo.ts';
import { parseSearchAddress, searchAddress, shortened } from './searchAddress.ts';
import type { SearchQuery } from './searchTypes.ts';

/** How long a reader pauses in typing before it is searched, in milliseconds. */
const pause = 200;

/**
 * What the address asks for, and how it changes. Typing replaces the address of the entry in the history that is being typed;
 * what was submitted, opened or come back to stays, and typing goes on in a new entry.
 *
 * @param field where it is typed; it holds its own text, so that no key press waits for a search
 */
export function useSearchAddress(field: RefObject<HTMLInputElement | null>) {
  const asked = useAskedAddress();
  const [state, setState] = useState({ asked, query: parseSearchAddress(asked) });
  const isNew = state.asked !== asked;
  const { query } = isNew ? { query: parseSearchAddress(asked) } : state;
  if (isNew) setState({ asked, query });
  const base = useHref('/search').replace(/\/search$/, '');
  const isSettled = useRef(query.text !== '');
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const typed = () => shortened(field.current?.value ?? query.text);

  const show = useEffectEvent((text: string) => {
    timer.current = undefined;
    if (text === query.text) return;
    const to = base + searchAddress({ ...query, from: 0, text });
    if (isSettled.current) return goTo(to);
    showTyped(to);
    setState({ asked, query: { ...query, from: 0, text } });
  });
  const type = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => show(typed()), pause);
  };
  const adopt = useEffectEvent((address: string) => {
    const input = field.current;
    const { text } = parseSearchAddress(address);
    // What was typed before the code came is searched, too.
    if (address === '' && input?.value) return type();
    if (input && timer.current === undefined && input.value !== text) input.value = text;
    isSettled.current = text !== '';
  });
  useEffect(() => adopt(asked), [asked]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return {
    query,
    type,
    /** Searches for what is in the field, and leaves it in the history. */
    submit() {
      clearTimeout(timer.current);
      show(typed());
      isSettled.current = true;
    },
    /** Searches with another choice beside the text. */
    choose: (change: Partial<SearchQuery>) =>
      goTo(base + searchAddress({ ...query, from: 0, text: typed(), ...change })),
    /** The address of another search, for a link; below the site's base. */
    addressOf: (change: Partial<SearchQuery>) => searchAddress({ ...query, from: 0, ...change }),
  };
}

const never = () => () => {};

/** What the address asks for. A built page asks for nothing: what the browser's address asks for comes after hydration. */
function useAskedAddress(): string {
  const { search } = useLocation();
  const isBuilt = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  return isBuilt ? '' : search;
}
