/** What lists say to feed readers alone, and pages are built without: a reader knows an article's address by its id. */
export const forFeedReaders = ['version', 'home_page_url', 'feed_url', 'next_url', 'url'] as const;

export type ForFeedReaders = (typeof forFeedReaders)[number];
