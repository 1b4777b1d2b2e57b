const bars: HTMLElement[] = [];
let watching: ResizeObserver | undefined;

/** Puts a bar above those that are at the foot of the window already, whatever height they have, until what it returns is called. */
export function stackAtFoot(bar: HTMLElement): () => void {
  watching ??= new ResizeObserver(place);
  bars.push(bar);
  watching.observe(bar);
  return () => {
    bars.splice(bars.indexOf(bar), 1);
    watching?.unobserve(bar);
    place();
  };
}

function place(): void {
  let height = 0;
  for (const bar of bars) {
    bar.style.insetBlockEnd = `${height}px`;
    height += bar.offsetHeight;
  }
}
