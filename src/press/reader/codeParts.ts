/** Modules of the reader whose path begins so, below `src/`. */
const below = (...paths: string[]) => new RegExp(`/src/(?:${paths.join('|')})`);

/**
 * What one page alone shows, what comes late, and the entry itself: a module that is not named here is in the piece that every page
 * shares, which costs bytes and no page.
 */
const ofOnePage = below(
  'main',
  'boot/(?:late/|loadAhead|followOtherTabs|rest)',
  'pages/(?:Front|List|Name|Article|About|archive/|beside/|book/|booklet/|copies/|file/|kept/|policies/|late/(?!Late\\.)|search/)',
  'article/(?!articleQuery|NameLink)',
  'list/(?:related/|FrontSection|Neighbours|ReadingTime|Versions)',
  'share/',
  'sheet/',
  'epub/',
  'trust/',
  'find/',
  'quote/',
  'listen/',
  'keyboard/',
  'settings/(?:form/|applySettings|shownSettings|keepNothing)',
  'library/(?!marks/(?:CardMarks|useLate))',
  'typography/markedWords',
  'controls/(?:OfferBar|FootBar|addStyle|footBar|stackAtFoot)',
  'contract/(?:audio/|beside/|block|booklet|derived/|search/|packs/|signed/|text/(?:asciiF|blockL|change|textM|xmlM)|trust/)',
  'language/(?:fold|late|search/|slug)',
);

/** What only lists show, and the pages that lead to them. */
export const ofLists = below(
  'chrome/(?:Masthead|Motto)\\.',
  'pages/(?:ListPage\\.module|AboutPage\\.module|NamesPage\\.module|NotFound|use)',
  'list/(?:ArticleCard|ArticleList|CountedLink|Paging|SectionFilter)',
  'contract/listPages/shownListPage',
);

/** What shows and changes what a reader keeps: it comes when a page is quiet. */
export const ofLibrary =
  /\/idb\/|\/src\/library\/(?:marks\/(?!CardMarks|useLate|SaveButton)|saved\/|words\/(?:(?:marks|faults)W|(?:marks|faults)\/fa)|FaultText|[^/]+\.(?:ts|css))|\/src\/language\/late\/useLate/;

/** What every page adds when it has been shown. */
export const ofLate = below(
  'pages/late/(?!Late\\.|FreshOffer)',
  'controls/addStyle',
  'library/places/(?:articleBlocks|progressLine|ProgressLine)',
  'list/related/LateRelated',
  'quote/address/(?:namedPassageOf|textDirective|wordsParameter)',
  'listen/(?:ListenTool|ListenIcon|listenStyle|listenWords|listen\\.css|words/fa)',
  'share/ShareWays',
  'sheet/PrintEntry',
);

/** What offers an e-book; what makes one comes when it is asked for. */
export const ofBooks = below('pages/book/(?:ArticleBook|SavedBook|BookButton|bookEntryWords|words/fa)');

/** What hands a file on, whoever has made it, and what booklets share with other documents: one more file would be named in every page's code. */
export const ofFiles = below(
  'library/carry/(?:base64|carriedOf|handOver)',
  'contract/text/(?:asciiF|blockL)',
  'pages/file/addressSpeller',
);

/** What shows an article, in one piece: other late code uses some of it. */
export const ofArticles = below(
  'pages/ArticlePage',
  'article/(?!articleQuery|NameLink)',
  'share/(?!ShareWays)',
  'contract/block(?:Parts|Texts)',
  'typography/markedWords',
  'list/(?:Neighbours|ReadingTime|Versions)',
);

/** What says that a copy is not as it should be, and the page of the addresses. */
export const ofCopies = below(
  'trust/(?:trustWords|words/fa|AddressText|trustNews|ownPlace|useIsCopy)',
  'contract/trust/(?:mirrorQrPath|aboutPages)',
);

/** What checks copies by the signed lists. */
export const ofChecks = below(
  'trust/(?:article|carriedLists|CopyLists|hostReader|knownList|openCopy|ownCopy|settleCopy)',
  'contract/signed/',
);

/** What finds words in a text: for the search, and for the bar in an article. */
export const ofWords = below(
  'find/(?:find|goTo|marks/(?!passage)|engine/(?:loadStemmers|matchWords|parseQuery|wordMatch))',
  'language/(?:fold|search/(?!termKey))',
);

/** What opens the search and answers a first query; filters, phrases, spellings to offer and what is kept come when they are asked for. */
export const ofSearch = below(
  'find/(?!dictionaries/|find|goTo|inArticle/|marks/|Kept|Nothing|SearchFilters|searchKept|engine/(?:filter|indexSchemas|keepPhrase|other|suggest|wordPlaces))',
  'pages/search/',
  'contract/search/(?!searchIndex)',
  'language/search/termKey',
);

/** Libraries, which change seldom; not those that come with their data or late. */
export const ofLibraries = /node_modules(?!.*(?:valibot|\/idb\/|snowball|fflate|noble))/;

/** Whether every page needs a module of the reader. What reads data is asked for with the data, dictionaries one by one. */
export function isShared(id: string, imported: readonly string[] = []): boolean {
  const onDemand = imported.some((library) => library.includes('/valibot/')) || id.includes('/dictionaries/');
  const ofReader = id.includes('/src/') || id.includes('virtual:fonts.css');
  return ofReader && !onDemand && !ofOnePage.test(id) && !ofLists.test(id);
}
