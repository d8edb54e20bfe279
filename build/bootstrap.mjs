import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { constants } from 'node:os';
import { basename, join } from 'node:path';
import { exit, stderr, stdin } from 'node:process';
import { fileURLToPath } from 'node:url';
import { commandLineFlags } from './command-line-flags.mjs';
import { ensureDebianPackages } from './debian-packages.mjs';

/**
 * The door of every npm script: node build/bootstrap.mjs [--lab] SCRIPT.ts [arguments]
 *
 * Runs on whatever Node (from 20 on) the machine has, and on an empty checkout. It installs the npm packages when they
 * are not those of package-lock.json and, with --lab, the Debian packages of the real servers and the display; then it
 * runs the script on the Node of the project, which understands TypeScript. It has nothing to say when nothing is
 * missing, and what it says goes to the error output. Exit status: the script's; 2 when the machine lacks something.
 */

const root = fileURLToPath(new URL('..', import.meta.url));
const [first, ...rest] = process.argv.slice(2);
const needsLab = first === '--lab';
const [script, ...scriptArguments] = needsLab ? rest : [first, ...rest];
if (script === undefined) giveUp('Which script? node build/bootstrap.mjs [--lab] SCRIPT.ts [arguments]');

ensureNpmPackages();
if (needsLab) {
  const obstacle = ensureDebianPackages(['servers', 'display']);
  if (obstacle !== null) giveUp(obstacle);
}
runOnProjectNode([
  ...(script === 'build/cli.ts' ? commandLineFlags : []),
  join(root, script),
  ...scriptArguments,
]);

/** Installs by package-lock.json unless the stamp says that exactly this was installed. */
function ensureNpmPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  const stamp = join(root, 'node_modules', '.sealkeeper-stamp');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  stderr.write(
    'Installing the npm packages of package-lock.json into node_modules (once, about a minute).\n',
  );
  // Electron's program is fetched when it is first needed, by build/electron-runtime.ts, not on every installation.
  const env = { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' };
  const npm = process.env.npm_execpath ?? '';
  const isNpm = basename(npm) === 'npm-cli.js';
  // Its warnings about the machine's older Node do not matter: the project brings its own.
  const ci = ['ci', '--loglevel=error'];
  const [program, args] = isNpm ? [process.execPath, [npm, ...ci]] : ['npm', ci];
  // npm is a batch file on Windows, which only a shell can start.
  const shell = !isNpm && process.platform === 'win32';
  const { status } = spawnSync(program, args, { cwd: root, env, shell, stdio: ['ignore', 2, 2] });
  if (status !== 0) giveUp('npm could not install the packages; what it said stands above.');
  writeFileSync(stamp, lock);
}

/** @param {readonly string[]} argv */
function runOnProjectNode(argv) {
  const folder = join(root, 'node_modules', 'node', 'bin');
  const node = join(folder, process.platform === 'win32' ? 'node.exe' : 'node');
  const child = spawn(node, argv, { stdio: 'inherit' });
  child.on('error', (failure) => giveUp(`${node} cannot be started: ${failure.message}`));
  child.on('exit', (status, signal) => exit(status ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  // A terminal sends Ctrl-C to the script as well; twice would look like impatience.
  process.on('SIGINT', () => stdin.isTTY || child.kill('SIGINT'));
}

/** @param {string} sentence @returns {never} */
function giveUp(sentence) {
  stderr.write(`${sentence}\n`);
  exit(2);
}
