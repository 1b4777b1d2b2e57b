/** What a page has noted of the first tap or key, in milliseconds from its event's own time. */
export interface Answered {
  /** To the next frame: the longest of the tap's events, as Interaction to Next Paint counts; at least 16. */
  frame: number;
  /** To the frame that shows the answer. */
  answer?: number;
}

export type AnsweredWindow = Window & { answered: Answered };

/**
 * Runs in a quiet page before it is tapped.
 *
 * @param selector CSS selector of what is there when the tap is answered
 */
export function watchAnswer(selector: string): void {
  const answered: Answered = { frame: 16 };
  Object.assign(window, { answered });
  let tapped: number | undefined;
  const painted = () => {
    answered.answer = performance.now() - (tapped ?? 0);
  };
  const look = () => {
    // A task after the frame's own work runs when the frame is done.
    if (document.querySelector(selector)) setTimeout(painted);
    else requestAnimationFrame(look);
  };
  const note = (event: Event) => {
    if (tapped !== undefined) return;
    tapped = event.timeStamp;
    requestAnimationFrame(look);
  };
  for (const type of ['click', 'keydown']) document.addEventListener(type, note, { capture: true });
  interface Entry extends PerformanceEntry {
    interactionId: number;
  }
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries() as Entry[])
      if (interactionId > 0) answered.frame = Math.max(answered.frame, duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
}
