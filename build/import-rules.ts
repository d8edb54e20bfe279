/**
 * Who may import whom. Kept as data, so that a change of architecture is a change of this file. `files` and `not` are
 * patterns of our own files, `to` and `butTo` of whatever is imported; `$1` is what the first bracket of `files` met.
 */
export interface ImportRule {
  readonly name: string;
  readonly why: string;
  readonly files: string;
  /** Files that the rule leaves alone. */
  readonly not?: string;
  /** What they may not import; everything, where only `butTo` is given. */
  readonly to?: string;
  readonly butTo?: readonly string[];
  /** Modules that come with Node are free. */
  readonly nodeIsFree?: true;
}

/** Packages by their names, where they are installed and where they are not. */
const packages = (...names: readonly string[]): string =>
  `^node_modules/(${names.join('|')})(/|$)|^(${names.join('|')})$`;
const product = '^(electron|renderer|shared)/';
const rooms = (...names: readonly string[]): string => `^electron/(${names.join('|')})/`;

const trees: readonly ImportRule[] = [
  {
    name: 'shared-alone',
    why: 'shared knows no Node, DOM, Electron or React: both sides and every test can use it',
    files: '^shared/',
    butTo: ['^shared/', packages('zod', 'intl-messageformat', 'tldts', 'tr46')],
  },
  {
    name: 'window-by-its-bridge',
    why: 'the window reaches the rest only through its bridge',
    files: '^renderer/',
    butTo: [
      '^(renderer|shared|assets)/',
      packages('react', 'react-dom', '@mui/material', '@emotion/[^/]+', '@fontsource-variable/[^/]+'),
      packages('intl-messageformat', 'diff', 'vite/client'),
    ],
  },
  {
    name: 'main-process-alone',
    why: 'the main process never reaches into the window, the tests or the build scripts',
    files: '^electron/',
    nodeIsFree: true,
    butTo: [
      '^(electron|shared)/',
      packages('zod', 'intl-messageformat', 'electron', 'ssh2', 'ssh-config', 'acme-client', 'node-forge'),
      packages(
        'basic-ftp',
        'dns-packet',
        'diff',
        're2js',
        'write-file-atomic',
        'csv-parse',
        'csv-parse/sync',
      ),
    ],
  },
];

/** Each foreign library has one door. */
const doors: Readonly<Record<string, string>> = {
  electron: '^electron/(main|desktop|window|keychain|at-login|tray|preload|ipc/serve)\\.ts$',
  ssh2: '^electron/remote/ssh/ssh2\\.ts$',
  'basic-ftp': '^electron/remote/webspace/basic-ftp\\.ts$',
  'ssh-config': '^electron/remote/ssh/config\\.ts$',
  'acme-client': '^electron/sources/acme/protocol/library\\.ts$',
  'node-forge': '^electron/keys/[^/]+\\.ts$',
  'dns-packet': '^electron/outside/dns/dns-query\\.ts$',
  'csv-parse/sync': '^electron/job/csv\\.ts$',
  tldts: '^shared/names/public-suffix\\.ts$',
  tr46: '^shared/names/international\\.ts$',
  re2js: '^electron/targets/posix/pattern/foreign-pattern\\.ts$',
  'write-file-atomic': '^electron/store/write-whole\\.ts$',
  diff: '^renderer/|^electron/cli/difference\\.ts$',
};

/** Files of no room that know nobody, so that everybody may use them. */
const leaves = '^electron/(within-turn|in-parallel|deadline|version)\\.ts$';

/** The rooms of `electron/`, from the top, as docs/architecture.md draws them. */
export const roomOrder = [
  ...['ipc', 'cli', 'app', 'job', 'engine'],
  ...['solvers', 'sources', 'targets', 'renewers', 'run'],
  ...['zones', 'remote', 'outside', 'text', 'certificates', 'keys', 'signed', 'store'],
] as const;

/** Whoever stands lower knows nobody above: no room, and none of the files that the app is put together in. */
const order: readonly ImportRule[] = roomOrder.map((room, place) => ({
  name: `order-of-${room}`,
  why: `the rooms stand in an order, and ${room}/ knows nobody above it`,
  files: rooms(room),
  to: [...(place === 0 ? [] : [rooms(...roomOrder.slice(0, place))]), '^electron/[^/]+\\.ts$'].join('|'),
  butTo: [leaves],
}));

const between: readonly ImportRule[] = [
  {
    name: 'targets-apart',
    why: 'a kind of server knows no other: what two of them need belongs beside them or below',
    files: '^electron/targets/([^/]+)/',
    to: `^electron/targets/[^/]+/|${rooms('solvers')}`,
    butTo: ['^electron/targets/($1|posix)/'],
  },
  {
    name: 'sources-apart',
    why: 'a source of certificates knows no other',
    files: '^electron/sources/([^/]+)/',
    to: '^electron/sources/[^/]+/',
    butTo: ['^electron/sources/$1/'],
  },
  {
    name: 'solvers-apart',
    why: 'a way to prove control of a name knows no other',
    files: '^electron/solvers/([^/]+)/',
    to: '^electron/solvers/[^/]+/',
    butTo: ['^electron/solvers/$1/'],
  },
  {
    name: 'solvers-by-interface',
    why: 'a proof is the same for every authority and on every kind of server that can answer a path with a text',
    files: rooms('solvers'),
    to: `^electron/targets/([^/]+/|registry)|${rooms('sources')}`,
  },
  {
    name: 'engine-by-interface',
    why: 'the engine asks the registries of targets and solvers, and knows none of these',
    files: rooms('engine'),
    to: '^electron/(targets|solvers)/[^/]+/',
  },
  {
    name: 'of-no-system',
    why: 'the order of things and the proof of control are the same on every system: what differs is chosen in the rooms below',
    files: rooms('engine', 'solvers'),
    to: '^electron/(run|remote)/(posix|user|windows|panel)/|^electron/renewers/[^/]+/',
  },
  {
    name: 'session-knows-no-service',
    why: 'how a server is reached, changed and seen has nothing to do with which web server it has',
    files: rooms('remote', 'outside', 'run'),
    to: rooms('targets', 'sources', 'solvers'),
  },
  {
    name: 'outside-apart-from-session',
    why: 'a look from outside is what anybody sees: it needs no connection, and a connection needs no look',
    files: '^electron/(remote|outside)/',
    to: rooms('remote', 'outside', 'run'),
    butTo: ['^electron/$1/'],
  },
  {
    name: 'zones-apart-from-servers',
    why: 'whoever keeps a zone is asked by an interface of its own, and knows nothing of servers, runs or authorities',
    files: rooms('zones'),
    to: rooms('remote', 'text', 'keys', 'store'),
  },
  {
    name: 'sources-apart-from-servers',
    why: 'an authority sees a request for a certificate, never the server, nor who answers its challenges',
    files: rooms('sources'),
    to: rooms('targets', 'solvers', 'run', 'remote'),
  },
  {
    name: 'faces-translate',
    why: 'the window’s handlers and the command line only translate; what they want is a function of electron/app/',
    files: '^electron/(cli|ipc)/',
    to: '^electron/',
    butTo: ['^electron/($1|app|job)/', '^electron/version.ts$'],
  },
];

export const importRules: readonly ImportRule[] = [
  ...trees,
  ...order,
  ...between,
  ...Object.entries(doors).map(([name, files]) => ({
    name: `door-of-${name}`,
    why: `the only door of ${name} is ${files}`,
    files: product,
    not: files,
    to: packages(name),
  })),
];

/** Where no file may lead back to itself, by whatever kind of import. */
export const withoutCycles = product;

/**
 * Files that only decide: neither they nor what they load may read, wait or send. Types are free, for they are gone
 * when the program runs.
 */
export const pure = [
  '^electron/targets/(apache|nginx)/(config|plan|proof)/[^/]+\\.ts$',
  '^electron/targets/(dovecot|exim|postfix)/(config|plan)/[^/]+\\.ts$',
  '^electron/targets/posix/pattern/[^/]+\\.ts$',
  '^electron/targets/iis/(plan|proof|redirect|intent|routing|check|notes|facts)\\.ts$',
  '^electron/outside/(no-answer|mixed/(html-tags|page-parts)|deployment/judge|findings/[^/]+|signs/recognise)\\.ts$',
  '^electron/renewers/(certbot|hook|mod-md|others)/[^/]+\\.ts$',
  '^electron/renewers/(choice|choose|command-line|kinds|lasting|past-renewals|reading|reading-certificate|reading-own|reason|renewing-calls|starter|who-renews|(posix|windows)/(choose|former|kind-notes|plan|who-renews))\\.ts$',
  '^electron/targets/posix/(file-wildcard|generated-files|ground|judged-words|live-changes|live-places|main-process|own-ground|panels|paths|root-includes|server-files|system|versions)\\.ts$',
  '^electron/targets/(listeners|programs)\\.ts$|^electron/engine/(plan/plan-digest|look/who-answers)\\.ts$',
  '^electron/zones/rfc2136/(wire|tsig)\\.ts$|^electron/zones/(zone-access|problems)\\.ts$',
  '^electron/text/|^electron/certificates/|^electron/run/services/|^shared/',
].join('|');
export const impure =
  /^(node:)?(fs|net|http|https|http2|tls|dns|os|dgram|child_process|worker_threads|timers)(\/|$)|^node_modules\/(electron|ssh2|acme-client|axios|basic-ftp|write-file-atomic)\/|^(electron|ssh2|acme-client|basic-ftp)$/;
/** The window forbids text to become code (`page-files.ts`), and zod tries at once whether it may: types of it are enough there. */
export const inWindow = '^renderer/(?!dev/)';
export const tooMuchForTheWindow = /^node_modules\/zod\/|^zod$/;
/** Takes Node's list of address blocks, which decides as well, from a module that otherwise sends. */
export const pureAllTheSame = ['electron/outside/http/public-address.ts'];
