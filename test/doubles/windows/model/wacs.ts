import { issue } from './certificates.ts';
import { asciiHost, endpointOf, isSameRow, rowKeyOf } from './endpoint.ts';
import type { WindowsModel } from './model.ts';
import type { ModelRenewal } from './renewer-state.ts';
import type { ModelBinding } from './state.ts';

export const wacsProgram = 'C:\\Program Files\\simple-acme\\wacs.exe';

export interface ProgramEnd {
  readonly exitCode: number;
  readonly isLate: boolean;
  readonly text: string;
}

/** As https://simple-acme.com/reference/cli has them; the others are refused (ArgumentsParser). */
const flags = ['accepttos', 'closeonfinish', 'cancel', 'notaskscheduler', 'test'];
const valued = [
  ...[
    'baseuri',
    'id',
    'friendlyname',
    'source',
    'host',
    'siteid',
    'commonname',
    'emailaddress',
    'validation',
  ],
  ...['validationmode', 'store', 'certificatestore', 'installation', 'installationsiteid'],
];

const ended = (exitCode: number, text: string): ProgramEnd => ({ exitCode, isLate: false, text });

/** One call of simple-acme 2.3 with these words. */
export async function runWacs(model: WindowsModel, commandLine: string): Promise<ProgramEnd> {
  const manner = model.state.simpleAcme?.manner;
  if (manner === undefined) throw new Error('simple-acme is not there');
  if (manner === 'hangs') return { exitCode: -1, isLate: true, text: 'Press <Enter> to close' };
  const told = read(commandLine, manner === 'knows-less' ? ['certificatestore'] : []);
  if (typeof told === 'string') return ended(-1, `Unknown argument --${told}`);
  const { words } = told;
  // A question is put to the keyboard, which is not there.
  if (words.has('test')) return ended(-1, 'Cannot read keys when console input has been redirected.');
  if (words.has('cancel')) return cancelled(model, words);
  return made(model, words, manner);
}

type Words = ReadonlyMap<string, string>;

function read(commandLine: string, unknown: readonly string[]): { readonly words: Words } | string {
  const words = new Map<string, string>();
  const parts = commandLine.split(' ');
  for (let at = 0; at < parts.length; at++) {
    const name = parts[at]?.replace(/^--/, '') ?? '';
    if (flags.includes(name)) words.set(name, '');
    else if (valued.includes(name) && !unknown.includes(name)) {
      words.set(name, parts[at + 1] ?? '');
      at += 1;
    } else return name;
  }
  return { words };
}

function cancelled(model: WindowsModel, words: Words): ProgramEnd {
  const { renewals } = model.state;
  const left = renewals.filter(
    ({ id, endpoint }) => id !== words.get('id') || endpoint !== words.get('baseuri'),
  );
  if (left.length === renewals.length) return ended(0, 'No renewals matched.');
  model.replaceQuietly({ ...model.state, renewals: left });
  return ended(0, 'Cancelling renewal');
}

async function made(model: WindowsModel, words: Words, manner: string): Promise<ProgramEnd> {
  const names = (words.get('host') ?? '').split(',');
  const sites = (words.get('siteid') ?? words.get('installationsiteid') ?? '').split(',').map(Number);
  const bound = model.state.sites.filter(({ id }) => sites.includes(id)).flatMap(({ bindings }) => bindings);
  const hosts = bound.map((one) => asciiHost(endpointOf(one)?.host ?? ''));
  if (words.get('source') === 'iis' && !names.every((name) => hosts.includes(name)))
    return ended(-1, 'Source plugin IIS was unable to generate the certificate parameters.');
  if (manner === 'gives-up') return ended(0, 'No matching sites found');
  if (manner === 'validation-fails') return ended(-1, 'Create certificate failed');
  const fresh = issue(names, model.authority === null ? {} : { issuer: model.authority });
  if (words.get('store') === 'certificatestore')
    model.addCertificate({
      ...{ store: words.get('certificatestore') ?? 'WebHosting', thumbprint: fresh.thumbprint },
      ...{ certPem: fresh.certPem, keyPem: fresh.keyPem },
      friendlyName: `${words.get('friendlyname')} @ 2026/11/29`,
    });
  if (words.get('installation') === 'iis' && manner !== 'binds-nothing')
    await bind(model, bound.filter(isFor(names)), fresh.thumbprint);
  if (manner === 'stops-a-site' && words.get('installation') === 'iis')
    await model.change((state) => ({
      ...state,
      sites: state.sites.map((site) => (site.id === sites[0] ? { ...site, state: 'Stopped' } : site)),
    }));
  const renewal: ModelRenewal = {
    client: 'simple-acme',
    id: words.get('id') ?? '',
    endpoint: words.get('baseuri') ?? '',
    names,
    thumbprints: [fresh.thumbprint],
    isWell: true,
    lastRun: new Date().toISOString(),
  };
  model.replaceQuietly({ ...model.state, renewals: [...model.state.renewals, renewal] });
  if (!words.has('notaskscheduler') && manner !== 'task-refused') ensureTask(model, renewal.endpoint);
  return ended(0, 'Adding renewal');
}

const isFor =
  (names: readonly string[]) =>
  (binding: ModelBinding): boolean => {
    const host = asciiHost(endpointOf(binding)?.host ?? '');
    return binding.protocol === 'https' && (host === '' || names.includes(host));
  };

function bind(model: WindowsModel, bindings: readonly ModelBinding[], thumbprint: string): Promise<void> {
  const keys = bindings.flatMap((one) => rowKeyOf(one) ?? []);
  return model.change((state) => ({
    ...state,
    rows: state.rows.map((row) =>
      keys.some((key) => isSameRow(row, key)) ? { ...row, thumbprint, store: 'My' } : row,
    ),
  }));
}

/** One for each authority; one that is there stays as it is (TaskSchedulerService.EnsureAutoRenew). */
function ensureTask(model: WindowsModel, endpoint: string): void {
  const name = `simple-acme renew (${endpoint.replace('https://', '').replaceAll(/[/:]/g, '')})`;
  if (model.state.tasks.some((task) => task.name === name)) return;
  const tomorrow = new Date(Math.ceil(Date.now() / 86_400_000) * 86_400_000 + 9 * 3_600_000);
  const task = {
    ...{ name, program: wacsProgram, arguments: `--renew --baseuri "${endpoint}"` },
    ...{ isEnabled: true, isPrivileged: true, nextRun: tomorrow.toISOString(), lastResult: 267_011 },
  };
  model.replaceQuietly({ ...model.state, tasks: [...model.state.tasks, task] });
}
