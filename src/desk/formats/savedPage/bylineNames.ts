import { findDays } from '../../text/parseDay.ts';

/** What web pages write around a name. */
const around =
  /^(?:(?:posted|published|written|created|submitted|reviewed|story|text|words)\s+)?(?:by|from)[\s:]+|^(?:on|at|am|um|le|el|در)\s+(?=$|[|,·])|\s+(?:on|at|am|um|le|el|در)$/iu;
const hour =
  /(?<!\p{L}|\p{N})(?:at\s+)?\d{1,2}:\d{2}(?::\d{2})?(?:\s*(?:[ap]\.?m\.?|uhr|[a-z]{2,4}))?(?!\p{L}|\p{N})/giu;
/** Longer is no name. */
const longest = 120;

/** The names in what a page gives as its author: without the day, the hour and what is said beside them, and no addresses. */
export function bylineNames(bylines: readonly string[]): string[] {
  return bylines.flatMap((byline) => {
    const line = withoutDays(byline.slice(0, 500))
      .replace(hour, ' ')
      .replace(/\s+/gu, ' ')
      .replace(/^[\s|,،·•–—-]+|[\s|,،·•–—:-]+$/gu, '')
      .replace(around, '')
      .replace(/^[\s|,،·•–—-]+|[\s|,،·•–—:-]+$/gu, '');
    return line.length > longest || !/\p{L}/u.test(line) || /^https?:|@/i.test(line) ? [] : [line];
  });
}

function withoutDays(text: string): string {
  let rest = '';
  let from = 0;
  for (const { start, end } of findDays(text)) {
    rest += `${text.slice(from, start)} `;
    from = end;
  }
  return rest + text.slice(from);
}
