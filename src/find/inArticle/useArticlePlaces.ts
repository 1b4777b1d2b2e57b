import { useEffect, useState } from 'react';
import { loadStemmers } from '../engine/loadStemmers.ts';
import { rangesOf } from '../marks/marks.ts';
import { bestPassage } from '../marks/passage.ts';
import { textMatch } from '../marks/textMatch.ts';
import { paintPlaces } from './paintPlaces.ts';
import { placesIn } from './placesIn.ts';
import { shownTexts } from './shownTexts.ts';

interface Places {
  ranges: readonly Range[];
  /** The index of the one where the reader is. */
  at: number;
}

const nowhere: Places = { ranges: [], at: 0 };

/**
 * Finds and marks what is typed in an article, and scrolls to the place where the reader is.
 *
 * @param carried whether it comes from a search: then the reader is at the passage that answers best, else at the first
 *   place that is on the screen or below it
 */
export function useArticlePlaces(article: Element | null, typed: string, carried: boolean) {
  const [{ ranges, at }, setPlaces] = useState(nowhere);

  useEffect(() => {
    if (!article) return undefined;
    const look = (isAgain: boolean) => {
      const texts = shownTexts(article);
      const places = placesIn(texts, typed);
      const found = texts.flatMap(({ nodes }, index) => rangesOf(nodes, places[index] ?? []));
      const best = () => {
        const passage = bestPassage(texts, textMatch(typed));
        if (!passage) return 0;
        const inText = places[passage.at]?.findIndex(({ end }) => end > passage.from) ?? 0;
        return places.slice(0, passage.at).flat().length + Math.max(0, inText);
      };
      setPlaces((before) => ({
        ranges: found,
        at: isAgain ? Math.min(before.at, Math.max(0, found.length - 1)) : carried ? best() : onScreen(found),
      }));
    };
    look(false);
    let isLeft = false;
    // Other forms of a word are found once the endings of the article's languages are known; the best place may be another then.
    void loadStemmers(shownTexts(article).map(({ language }) => language)).then(() => !isLeft && look(false));
    // What is shown late is searched, too; the bar itself stands in the article's head.
    const changed = new MutationObserver((records) => {
      if (records.some(({ target }) => !(target as Element).closest?.('header, [role="note"]'))) look(true);
    });
    changed.observe(article, { childList: true, subtree: true });
    return () => {
      isLeft = true;
      changed.disconnect();
    };
  }, [article, typed, carried]);

  const here = ranges[at];
  useEffect(() => (article ? paintPlaces(article, ranges, here) : undefined), [article, ranges, here]);
  useEffect(() => {
    if (here) scrollToPlace(here);
  }, [here]);

  return {
    count: ranges.length,
    at,
    /** Goes on to another place; after the last one comes the first. */
    step(by: 1 | -1): void {
      const next = (at + by + ranges.length) % Math.max(1, ranges.length);
      setPlaces({ ranges, at: next });
      const only = ranges[next];
      if (only && next === at) scrollToPlace(only);
    },
  };
}

/** The first place on the screen or below it. */
function onScreen(ranges: readonly Range[]): number {
  return Math.max(
    0,
    ranges.findIndex((range) => range.getBoundingClientRect().bottom > barHeight()),
  );
}

/** Into the upper half of the screen: above the middle, below the bar and what else stands at the top. */
function scrollToPlace(range: Range): void {
  // A wide table is scrolled in its own frame.
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { top, bottom } = range.getBoundingClientRect();
  if (top > barHeight() && bottom < window.innerHeight * 0.8) return;
  window.scrollTo({ top: window.scrollY + top - Math.max(barHeight() + 24, window.innerHeight * 0.3) });
}

function barHeight(): number {
  return document.querySelector('.find-bar')?.getBoundingClientRect().bottom ?? 0;
}
