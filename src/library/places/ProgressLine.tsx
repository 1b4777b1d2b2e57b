import { useEffect, useRef } from 'react';
import { addStyle } from '../../controls/addStyle.ts';
import { attributesOf } from '../../language/attributes.ts';
import { measurePlace } from './articleBlocks.ts';
import style from './progressLine.css?inline';

/** A line along the window's upper edge that fills in the article's direction while one reads; style alone moves it, where it can. */
export function ProgressLine({ language }: { language: string }) {
  const line = useRef<HTMLDivElement>(null);
  addStyle(style);
  useEffect(() => {
    if (CSS.supports('animation-timeline', 'view()')) return;
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        const progress = measurePlace()?.progress ?? 0;
        line.current?.style.setProperty('transform', `scaleX(${progress})`);
      });
    };
    follow();
    document.addEventListener('scroll', follow, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      document.removeEventListener('scroll', follow);
    };
  }, []);
  return <div ref={line} className="progress-line" aria-hidden="true" {...attributesOf(language)} />;
}
