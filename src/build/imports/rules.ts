/** Which packages an area may use: those named (with their subpaths), or all. Node's own modules count as packages. */
type Packages = readonly string[] | 'any';

/** What the files under a folder may import. An area always may import itself. */
export interface Area {
  readonly name: string;
  /** Folders and files under `src/`. A longer match wins, so that an area may lie within another. */
  readonly paths: readonly string[];
  readonly areas: { readonly only: readonly string[] } | { readonly not: readonly string[] };
  readonly packages: Packages;
  /** Areas of which only types may be imported. */
  readonly typesOnly?: readonly string[];
  /** Names that the code may not use. */
  readonly forbidden?: readonly string[];
  /** Why, and what to do instead. */
  readonly rule: string;
}

/** The outside world, the clock and chance: core gets what it needs of these as arguments. */
const outsideWorld = [
  'Date.now',
  'new Date',
  'Math.random',
  'crypto',
  'document',
  'fetch',
  'indexedDB',
  'localStorage',
  'navigator',
  'performance',
  'process',
  'sessionStorage',
  'setInterval',
  'setTimeout',
  'window',
];

const buildRule =
  'Of src/build, only pages, components, layouts and the content config may use anything: its content and its pictures.';

/** The one-way rule: core knows nothing, ports name what is needed, stores orchestrate, islands bind. */
export const areas: readonly Area[] = [
  {
    name: 'core',
    paths: ['core'],
    areas: { only: [] },
    packages: ['zod', '@scure/base'],
    forbidden: outsideWorld,
    rule: 'Core is pure: it imports only core, zod and @scure/base, and gets time, chance and the outside world as arguments.',
  },
  {
    name: 'ports',
    paths: ['ports'],
    areas: { only: ['core'] },
    packages: [],
    rule: 'Ports only name what is needed: they import only core.',
  },
  {
    name: 'stores',
    paths: ['stores'],
    areas: { only: ['core', 'ports'] },
    packages: ['nanostores'],
    rule: 'Stores orchestrate: they import only core, ports and nanostores.',
  },
  {
    name: 'implementations of ports',
    paths: ['storage', 'sealing', 'lms', 'offline'],
    areas: { only: ['core', 'ports'] },
    packages: 'any',
    rule: 'Storage, sealing, lms and offline implement ports: they import only core, ports and packages.',
  },
  {
    name: 'messages',
    paths: ['messages'],
    areas: { only: ['core'] },
    packages: [],
    rule: 'Messages are words: they import only core.',
  },
  {
    name: 'ui',
    paths: ['ui'],
    areas: { only: ['core', 'messages', 'drawings'] },
    packages: ['preact'],
    rule: 'Ui components are controlled: they import only core, messages, drawings and preact, and get the rest as values and callbacks.',
  },
  {
    name: 'drawings',
    paths: ['drawings', 'components/drawings'],
    areas: { only: ['core'] },
    typesOnly: ['core'],
    packages: [],
    rule: 'Drawings are data and markup: they import only types, and those only from core.',
  },
  {
    name: 'islands',
    paths: ['islands'],
    areas: { not: ['build', 'build of pages', 'pages', 'tests'] },
    packages: 'any',
    rule: 'Islands bind stores to ui in the browser: they import no build code, pages or tests.',
  },
  {
    name: 'pages',
    paths: ['pages', 'layouts', 'components', 'content.config.ts'],
    areas: { not: ['build', 'tests'] },
    packages: 'any',
    rule: buildRule,
  },
  {
    name: 'build of pages',
    paths: ['build/content', 'build/pictures'],
    areas: { not: ['tests'] },
    packages: 'any',
    rule: 'Nothing imports tests.',
  },
  { name: 'build', paths: ['build'], areas: { not: ['tests'] }, packages: 'any', rule: 'Nothing imports tests.' },
  {
    name: 'everything else',
    paths: [''],
    areas: { not: ['build', 'build of pages', 'tests'] },
    packages: 'any',
    rule: buildRule,
  },
];
