/** The edited state with its undo history. */
export interface History<State> {
  now: State;
  /** Earlier states, the latest last. */
  past: readonly State[];
  /** Undone states, the next one last. */
  future: readonly State[];
  /** What the last change was about: continuous typing in one field is one step. */
  about?: string;
}

export type Step<State> =
  | { do: 'change'; about?: string; change: (state: State) => State }
  | { do: 'undo' | 'redo' };

const maxSteps = 200;

/** One step of editing. */
export function historyReducer<State>(history: History<State>, step: Step<State>): History<State> {
  const { now, past, future, about } = history;
  switch (step.do) {
    case 'undo': {
      const before = past.at(-1);
      return before === undefined
        ? history
        : { now: before, past: past.slice(0, -1), future: [...future, now] };
    }
    case 'redo': {
      const next = future.at(-1);
      return next === undefined ? history : { now: next, past: [...past, now], future: future.slice(0, -1) };
    }
    case 'change': {
      const next = step.change(now);
      if (next === now) return history;
      const goesOn = step.about !== undefined && step.about === about;
      return {
        now: next,
        past: goesOn ? past : [...past, now].slice(-maxSteps),
        future: [],
        ...(step.about !== undefined && { about: step.about }),
      };
    }
  }
}
