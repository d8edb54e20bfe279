import type { LabServer } from '../lab/server.ts';
import type { FileSpec } from '../lab/server-seed.ts';

/** A program of the server that can be made to fail. */
interface Doubled {
  /** Where it lies. */
  readonly path: string;
  /**
   * How it is called: by the search path, so that its double stands in front of it there; or as the file that its own main
   * process runs, so that its double takes that file's place.
   */
  readonly called: 'by-search' | 'by-path';
  /** The service that it controls: the word by which that is told to reload, and the file with its number. */
  readonly reload?: { readonly word: string; readonly pidFile: string };
}

const tools = [
  ...['base64', 'cat', 'chmod', 'cp', 'cut', 'head', 'mkdir', 'mktemp', 'mv', 'openssl', 'rm', 'sed'],
  ...['sha256sum', 'stat', 'sync', 'tail'],
] as const;
export type DoubledProgram = (typeof tools)[number] | keyof typeof controls;

const controls = {
  apache2ctl: {
    path: '/usr/sbin/apache2ctl',
    called: 'by-search',
    reload: { word: 'graceful', pidFile: '/run/apache2/apache2.pid' },
  },
  nginx: {
    path: '/usr/sbin/nginx',
    called: 'by-path',
    reload: { word: 'reload', pidFile: '/run/nginx.pid' },
  },
  postfix: {
    path: '/usr/sbin/postfix',
    called: 'by-search',
    reload: { word: 'reload', pidFile: '/var/spool/postfix/pid/master.pid' },
  },
  postconf: { path: '/usr/sbin/postconf', called: 'by-search' },
  dovecot: {
    path: '/usr/sbin/dovecot',
    called: 'by-path',
    reload: { word: 'reload', pidFile: '/run/dovecot/master.pid' },
  },
  doveadm: {
    path: '/usr/bin/doveadm',
    called: 'by-path',
    reload: { word: 'reload', pidFile: '/run/dovecot/master.pid' },
  },
  doveconf: { path: '/usr/bin/doveconf', called: 'by-path' },
} as const satisfies Readonly<Record<string, Doubled>>;

const programs: Readonly<Record<string, Doubled>> = {
  ...controls,
  ...Object.fromEntries(
    tools.map((name) => [name, { path: `/usr/bin/${name}`, called: 'by-search' as const }]),
  ),
};

/** Where the program itself lies once its double has its place. */
const moved = '/usr/lib/lab';

/**
 * A wish is a folder in /run/faults, since making away with one is atomic: `PROGRAM.fail` makes the next call fail,
 * `PROGRAM.garble` makes its answer noise, `PROGRAM.die` lets the service die, all its processes, in place of a reload.
 */
function doubleOf(program: string, { path, called, reload }: Doubled): string {
  const death =
    reload === undefined
      ? ''
      : `case " $* " in *' ${reload.word} '*)
  if [ -d /run/faults/${program}.die ] && rmdir /run/faults/${program}.die 2>/dev/null; then
    pid=$(/usr/bin/tr -cd 0-9 <${reload.pidFile}); kill -9 "-$pid"; /usr/bin/rm -f ${reload.pidFile}; exit 0
  fi ;;
esac
`;
  return `#!/bin/sh
if [ -d /run/faults/${program}.fail ] && rmdir /run/faults/${program}.fail 2>/dev/null; then
  echo '${program}: Input/output error' >&2; exit 1
fi
if [ -d /run/faults/${program}.garble ] && rmdir /run/faults/${program}.garble 2>/dev/null; then
  printf '\\001\\377<noise> $(reboot) \`reboot\` "\\n' ; exit 0
fi
${death}exec ${called === 'by-path' ? `${moved}/${program}` : path} "$@"
`;
}

/** Laid over a server's files: doubles that pass everything on until they are told otherwise. */
export const doubles: Readonly<Record<string, FileSpec>> = Object.fromEntries(
  Object.entries(programs)
    .filter(([, { called }]) => called === 'by-search')
    .map(([program, doubled]) => [
      `/usr/local/sbin/${program}`,
      { text: doubleOf(program, doubled), mode: 0o755 },
    ]),
);

/**
 * Puts the double in the place of the program itself. Where that runs already, its process goes on and is still known by that path, as
 * after an update of its package.
 */
export async function swapIn(server: LabServer, program: DoubledProgram): Promise<void> {
  const doubled = programs[program];
  if (doubled === undefined) throw new Error(`there is no double of ${program}`);
  const script = `mkdir -p ${moved} && cp -p "$1" ${moved}/ && cat >"$1.double" && chmod 755 "$1.double" && mv -f "$1.double" "$1"`;
  await server.must(['sh', '-c', script, 'sh', doubled.path], {
    input: doubleOf(program, { ...doubled, called: 'by-path' }),
  });
}

export const wish = (program: DoubledProgram, what: 'fail' | 'garble' | 'die'): string =>
  `${program}.${what}`;

export async function order(server: LabServer, wishes: readonly string[]): Promise<void> {
  await server.must(['/usr/bin/mkdir', '-p', ...wishes.map((each) => `/run/faults/${each}`)]);
}

/** Nothing is to go wrong any more. */
export async function heal(server: LabServer): Promise<void> {
  await server.must(['/usr/bin/rm', '-rf', '/run/faults']);
}
