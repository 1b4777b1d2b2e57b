import type { DeskWord } from './deskChrome.ts';
import type { RequestError } from './deskClient.ts';

/** How a failure is told. */
interface ErrorWords {
  word: DeskWord;
  values?: Record<string, string | number>;
  /** Whether the words say everything, so that the server's own are not needed. */
  isExact: boolean;
}

/** The editor's words for a failure. */
export function errorWords(details: RequestError['details'] | undefined): ErrorWords {
  if (!details) return { word: 'error.unexpected', isExact: false };
  switch (details.kind) {
    case 'picture': {
      const { reason, limit = 0, found = 0 } = details;
      return { word: `pictureError.${reason}`, values: { limit, found }, isExact: true };
    }
    case 'recording':
      return { word: `recordingError.${details.reason}`, isExact: true };
    case 'site':
      return { word: `siteError.${details.reason}`, isExact: true };
    case 'unexpected':
    case 'request':
    case 'invalid':
    case 'document':
      return { word: `error.${details.kind}`, isExact: false };
    default:
      return { word: `error.${details.kind}`, isExact: true };
  }
}
