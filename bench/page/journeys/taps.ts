import { articleAddress } from '../../../src/contract/articlePath.ts';
import words from '../../../src/language/later/fa-AF.json' with { type: 'json' };
import { articles, section } from '../pageKinds.ts';

/** Something that a reader taps, and what answers. */
export interface Tap {
  name: string;
  address: string;
  /** CSS selector of a panel to open before, which is not measured: a disclosure or a popover. */
  panel?: string;
  /** Whether the panel's content loads when it is opened: it is nothing that a page's first touch could meet. */
  late?: boolean;
  control: string;
  /** The key to press instead, where a tap would open the system's own list. */
  key?: string;
  /** CSS selector of what is there when the tap is answered. */
  answer: string;
  /** The longest time to the next frame, in milliseconds. */
  most: number;
}

const dari = articleAddress(articles.dari);
const settings = 'header nav details';
const larger = `button[aria-label="${words['settings.textSize.more']}"]`;
const oldest = `a[href="${section}/page/1"]`;

export const taps: Tap[] = [
  {
    name: 'language of the chrome',
    address: dari,
    control: 'select[name="chrome"]',
    key: 'ArrowDown',
    answer: 'html[lang="ps"]',
    most: 100,
  },
  {
    name: 'settings, opened',
    address: dari,
    control: `${settings} summary`,
    answer: 'input[name="theme"]',
    most: 100,
  },
  {
    name: 'text size',
    address: dari,
    panel: settings,
    late: true,
    control: larger,
    answer: 'html[style*="--textSize: 1"]',
    most: 100,
  },
  {
    name: 'text size, 3,000 words',
    address: articleAddress(articles.long),
    panel: settings,
    late: true,
    control: larger,
    answer: 'html[style*="--textSize: 1"]',
    most: 200,
  },
  {
    name: 'theme',
    address: dari,
    panel: settings,
    late: true,
    control: 'input[value="dark"]',
    answer: 'html[data-theme="dark"]',
    most: 100,
  },
  {
    name: 'footnote',
    address: dari,
    control: '[role="doc-noteref"]',
    // Before the code is there the browser goes to the note.
    answer: '[role="doc-noteref"][aria-expanded="true"], [role="doc-footnote"]:target',
    most: 100,
  },
  {
    name: 'share menu',
    address: dari,
    control: 'article header summary',
    answer: 'article header details[open]',
    most: 100,
  },
  {
    name: 'filter, opened',
    address: '/',
    control: '[popovertarget="filter"]',
    answer: '#filter:popover-open',
    most: 100,
  },
  {
    name: 'filter, a section',
    address: '/',
    panel: '#filter',
    control: '#filter a[href="/sections/dari"]',
    answer: '#filter a[href="/sections/dari"][aria-current]',
    most: 100,
  },
  { name: 'paging', address: section, control: oldest, answer: `${oldest}[aria-current]`, most: 100 },
];
