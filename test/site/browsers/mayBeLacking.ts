/** Feature by feature, what a page is like in a browser that lacks it; nothing else may be lacking. */
export type MayBeLacking = Readonly<Record<string, string>>;

/** Where the reader runs. */
export const lackedWhereWhole: MayBeLacking = {
  ':highlight':
    'words that answer a search have sheets on them (find/inArticle/paintPlaces.ts), or elements around them',
  ':popover-open': 'asked for by `@supports`: without popovers the filter stands open',
  ':has':
    'on paper: digits and order of the last lines as on the screen; without script the search keeps its field, which does nothing, beside the sentence that says so',
  ':details-content': 'on paper: what a correction changed is there where a reader has unfolded it',
  'content-visibility': 'the same',
  '@page': 'on paper: the browser’s own margins',
  'break-after: avoid': 'on paper: a heading may end a page',
  'break-before: avoid': 'on paper: a caption may begin a page',
  orphans: 'on paper: one line may end a page',
  widows: 'on paper: one line may begin a page',
  cursor: 'there is none on a phone',
  'field-sizing': 'the language switch is as wide as its longest name',
  'hyphenate-limit-chars': 'shorter words are divided',
  'scrollbar-gutter': 'a page that scrolls is a scroll bar narrower',
  'text-size-adjust': 'for phones; the build writes the prefix that they know',
  'text-wrap': 'titles wrap as text does',
};

/** Where pages are shown in their style. */
export const lackedWhereStyled: MayBeLacking = {
  ...lackedWhereWhole,
  ':focus-visible': 'the browser’s own ring',
  'aspect-ratio': 'a picture in its own ratio',
  'color-scheme': 'light form controls in the dark',
  '@container':
    'with very large text the masthead keeps its motto; what is said above an article has two lines',
  'container-type': 'bayts are stacked (VerseLines.module.css)',
  'font-synthesis': 'a slant that is drawn',
  page: 'on paper: page numbers in Latin digits',
  outline: 'the browser’s own ring',
  'overflow: clip': 'lines of verse that a reader has set apart may be cut',
  'overflow-wrap: anywhere': 'a very long word may widen the page',
  'scroll-margin-block-start': 'a block scrolled to is at the very top',
  'text-align-last': 'hemistichs are not flush',
  'text-decoration-thickness': 'a thicker line',
};

/** Members of the libraries’ own objects that are called like a young one of JavaScript. */
export const ownWords: MayBeLacking = {
  '.displayName': 'React’s components',
  '.error': 'a query’s',
  '.escape': 'i18next’s option',
  '.isError': 'a query’s',
  '.pause': 'a recording’s, and our players’',
  '.take': 'what takes a list along, and an offer’s button',
  '.use': 'React’s hook, i18next’s plugins',
};

/** What the code asks for before it uses it, too. */
export const lackedByCode: MayBeLacking = {
  ...ownWords,
  'CSS.highlights': 'words that are found have sheets on them, or elements around them (find/marks/marks.ts)',
  Highlight: 'the same',
  'Intl.Segmenter':
    'sentences end at their stops, words at what is no letter (listen/text/sentenceStretches.ts, quote/passage/wordsOfText.ts)',
  ClipboardItem: 'a copy that the reader makes is filled (quote/bar/copyBoth.ts); a picture is saved instead',
  trustedTypes: 'where there are none, the worker’s address is a plain text',
  'Error.captureStackTrace': 'fflate asks for it first: without it an error has one line more',
};
