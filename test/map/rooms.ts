/** A room and what else it may import: folders or single files. */
export interface Room {
  path: string;
  uses: readonly string[];
}

const ground = ['src/language', 'src/contract'];
const text = [...ground, 'src/typography', 'src/controls'];
const publication = [...text, 'src/data', 'src/publication'];
/** Features that know what the reader has set: whether pictures wait. */
const setFeatures = ['src/article', 'src/list', 'src/library'];
const features = [...setFeatures, 'src/chrome', 'src/settings', 'src/share', 'src/sheet'];
const queries = [
  'src/article/articleQuery.ts',
  'src/list/listQueries.ts',
  'src/pages/policies/trustQueries.ts',
  'src/publication/publicationQuery.ts',
];

/** The reader, from the ground up. Features do not import each other: pages join them. */
const reader: Room[] = [
  { path: 'src/language', uses: [] },
  { path: 'src/contract', uses: ['src/language'] },
  { path: 'src/styles', uses: [] },
  { path: 'src/data', uses: [] },
  { path: 'src/typography', uses: ground },
  { path: 'src/controls', uses: ground },
  { path: 'src/epub', uses: ground },
  { path: 'src/keyboard', uses: text },
  { path: 'src/settings', uses: [...text, 'src/keyboard'] },
  { path: 'src/publication', uses: [...text, 'src/data'] },
  { path: 'src/trust', uses: [...publication, 'src/settings'] },
  ...setFeatures.map((path) => ({ path, uses: [...publication, 'src/settings'] })),
  ...['src/chrome', 'src/share', 'src/sheet'].map((path) => ({ path, uses: publication })),
  { path: 'src/library', uses: [...publication, 'src/settings', 'src/trust'] },
  {
    path: 'src/offline',
    uses: [...ground, 'src/library', 'src/settings/mayKeep.ts', 'src/settings/keepNothing.ts'],
  },
  { path: 'src/find', uses: [...publication, 'src/settings', 'src/library', 'src/article/articleQuery.ts'] },
  {
    path: 'src/quote',
    uses: [
      ...publication,
      ...['marks/marks.ts', 'inArticle/paintPlaces.ts'].map((file) => `src/find/${file}`),
      'src/library/carry/handOver.ts',
    ],
  },
  { path: 'src/listen', uses: [...publication, 'src/settings', 'src/trust', 'src/library', 'src/find'] },
  {
    path: 'src/pages',
    uses: [
      ...publication,
      ...features,
      'src/library',
      'src/find',
      'src/listen',
      'src/quote',
      'src/epub',
      'src/trust',
    ],
  },
  { path: 'src/routes.tsx', uses: ['src/contract', 'src/data', 'src/pages'] },
  {
    path: 'src/Reader.tsx',
    uses: [
      'src/language',
      'src/chrome/Loading.tsx',
      ...['PageBoundary.tsx', 'ReaderLayout.tsx', 'visit.ts'].map((file) => `src/pages/${file}`),
    ],
  },
  {
    path: 'src/boot',
    uses: [
      ...[
        'language',
        'contract/keptPages.ts',
        'data',
        'keyboard',
        'settings',
        'library',
        'sheet',
        'pages',
        'trust',
      ],
      ...['routes.tsx', 'Reader.tsx'],
    ].map((path) => `src/${path}`),
  },
  {
    path: 'src/main.tsx',
    uses: ['styles', 'language', 'data', 'settings', 'boot'].map((path) => `src/${path}`),
  },
];

/** The press, from the ground up: a room may import those before it. */
const press = upwards(
  'src/press',
  [
    ...['system', 'archive', 'fonts', 'head', 'lists', 'store', 'scan', 'page', 'feeds', 'sitemap'],
    ...['search', 'hosting', 'sign', 'cards', 'reader', 'worker', 'packs', 'edge', 'dev', 'build', 'choice'],
    ...['pdf', 'epub', 'telegram', 'digest', 'verify', 'bundle'],
  ],
  [...ground, 'src/data', ...queries],
  {
    page: ['src/boot', 'src/settings/settingsKey.ts', 'src/sheet', 'src/Reader.tsx'],
    build: ['src/sheet/qrPath.ts'],
    pdf: ['src/settings/settingsKey.ts', 'src/testing/chromium.ts'],
    epub: ['src/epub'],
    edge: ['src/pages/ReaderLayout.module.css'],
    worker: ['src/library/worker/workerNames.ts', 'src/offline/shellList.ts'],
  },
);

/** What the desk uses of the press: reading and checking the archive, fonts, and a server's headers. */
const pressOfDesk = ['archive', 'system', 'fonts', 'hosting'].map((room) => `src/press/${room}`);

/** The desk, in the same way. Its page runs in a browser, and imports from the server only the types of its API. */
const desk: Room[] = [
  ...upwards(
    'src/desk',
    ['text', 'formats', 'pictures', 'import', 'threads', 'server', 'cli'],
    [...ground, ...pressOfDesk],
  ),
  {
    path: 'src/desk/app',
    uses: [
      ...publication,
      ...features,
      ...['src/styles', 'src/pages/ArticlePage.module.css'],
      ...['text', 'formats', 'import', 'server/api'].map((path) => `src/desk/${path}`),
    ],
  },
];

/** The whole map; biome.map.json is written from it (`npm run map`). */
export const rooms: readonly Room[] = [...reader, ...press, ...desk];

/** Rooms that may each import those before them, and the files outside any room, which may import them all. */
function upwards(
  folder: string,
  names: readonly string[],
  uses: readonly string[],
  more: Record<string, readonly string[]> = {},
): Room[] {
  const paths = names.map((name) => `${folder}/${name}`);
  return [
    ...names.map((name, at) => ({
      path: `${folder}/${name}`,
      uses: [...uses, ...paths.slice(0, at), ...(more[name] ?? [])],
    })),
    { path: `${folder}/*.ts`, uses: [...uses, ...paths] },
  ];
}

/** Files that are not in a room of the product, and the folders that they never import. */
export const apart: readonly { files: readonly string[]; never: readonly string[] }[] = [
  {
    files: ['src/*/**/*.test.*', 'src/testing/**', '!src/press/**', '!src/desk/**'],
    never: ['press', 'desk', 'test', 'e2e', 'bench'],
  },
  { files: ['src/press/**/*.{test,built}.*', 'src/press/**/testing/**'], never: ['desk', 'e2e', 'bench'] },
  { files: ['src/desk/**/*.test.*', 'src/desk/**/testing/**'], never: ['e2e', 'bench'] },
  { files: ['test/**'], never: ['e2e', 'bench'] },
  { files: ['e2e/**'], never: ['test', 'bench', 'src/desk', 'src/pages'] },
  { files: ['bench/**'], never: ['e2e', 'src/desk', 'src/pages'] },
];
