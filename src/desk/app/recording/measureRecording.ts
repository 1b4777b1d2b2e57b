/** What a browser says of a recording. */
export interface MeasuredRecording {
  /** In seconds; undefined where this browser cannot say. */
  duration: number | undefined;
  /** Whether it has pictures as well. */
  isFilm: boolean;
}

/** How long a browser may take to find what is asked of a file, in milliseconds. */
const patience = 10_000;

/**
 * How long a recording is, from its own description of itself: a media element reads that alone, and not the whole file. What a browser
 * has recorded often describes itself as endless (HTML, `duration`); then the element is sent to its end.
 */
export async function measureRecording(file: Blob): Promise<MeasuredRecording> {
  // It plays sound alone as well, and knows of pictures.
  const element = document.createElement('video');
  const address = URL.createObjectURL(file);
  try {
    element.preload = 'metadata';
    element.src = address;
    if (!(await happens(element, 'loadedmetadata'))) return { duration: undefined, isFilm: false };
    if (element.duration === Number.POSITIVE_INFINITY) {
      element.currentTime = Number.MAX_SAFE_INTEGER;
      await happens(element, 'durationchange');
    }
    const { duration, videoWidth } = element;
    return { duration: Number.isFinite(duration) ? duration : undefined, isFilm: videoWidth > 0 };
  } finally {
    // Lets the file go.
    element.removeAttribute('src');
    element.load();
    URL.revokeObjectURL(address);
  }
}

/** Waits for an event of a media element. @returns false if the element fails, or it takes too long */
function happens(element: HTMLMediaElement, event: string): Promise<boolean> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = (isThere: boolean) => {
      clearTimeout(clock);
      listening.abort();
      resolve(isThere);
    };
    const clock = setTimeout(() => end(false), patience);
    element.addEventListener(event, () => end(true), { signal: listening.signal });
    element.addEventListener('error', () => end(false), { signal: listening.signal });
  });
}
