import { X509Certificate } from 'node:crypto';
import type { BindingChange } from '../../../../electron/remote/windows/verbs/bindings.ts';
import type { VerbResult } from '../../../../electron/remote/windows/verbs.ts';
import { refuse } from './failure.ts';
import type { WindowsModel } from './model.ts';
import { readableSites } from './operations.ts';
import type { ModelRenewal } from './renewer-state.ts';
import { fileOf } from './renewers.ts';
import { assertAdministrator, assertIis, type ModelVerb, type VerbWorld } from './verb-world.ts';
import { bindVerb } from './verbs-bindings.ts';
import { usersOf } from './verbs-certificates.ts';
import { runWacs, wacsProgram } from './wacs.ts';

type Answer = VerbResult<'simple-acme'>;
type Wish = Parameters<ModelVerb<'simple-acme'>>[0];
type Making = Extract<Wish, { op: 'trial' | 'create' }>;
type Cancelling = Extract<Wish, { op: 'cancel' }>;

const seconds = (at: string): string => new Date(at).toISOString().replace(/\.\d+/, '');

const shownRenewal = (model: WindowsModel, one: ModelRenewal): NonNullable<Answer['renewal']> => ({
  ...{ client: one.client, id: one.id, endpoint: one.endpoint, file: fileOf(one) },
  isSafe: !model.state.loose.includes(fileOf(one)),
  ...{ thumbprints: [...one.thumbprints], isWell: one.isWell, lastRun: seconds(one.lastRun) },
});

const shownTasks = ({ state }: WindowsModel): NonNullable<Answer['task']>[] =>
  state.tasks.map((one) => ({ ...one, nextRun: one.nextRun === null ? '' : seconds(one.nextRun) }));

function programOf({ state }: WindowsModel): VerbResult<'renewers'>['program'] {
  const places = [
    'C:\\Program Files',
    'C:\\Program Files\\simple-acme',
    wacsProgram,
    'C:\\ProgramData\\simple-acme',
  ];
  const isThere = state.simpleAcme !== null;
  return {
    program: wacsProgram,
    isThere,
    version: state.simpleAcme?.version ?? '',
    unsafe: (isThere ? places.find((place) => state.loose.includes(place)) : undefined) ?? '',
  };
}

export const renewersVerb: ModelVerb<'renewers'> = (_, world) => {
  assertAdministrator(world);
  const { model } = world;
  const { certificates, renewals, certify, posh } = model.state;
  return {
    program: programOf(model),
    tasks: shownTasks(model),
    renewals: renewals.map((one) => shownRenewal(model, one)),
    certify,
    posh: [...posh],
    certificates: certificates
      .filter(({ store, keyPem }) => ['My', 'WebHosting'].includes(store) && keyPem !== null)
      .map(({ store, thumbprint, certPem, friendlyName }) => ({
        ...{ store, thumbprint, friendlyName },
        der: new X509Certificate(certPem).raw.toString('base64'),
      })),
  };
};

export const simpleAcmeVerb: ModelVerb<'simple-acme'> = async (wish, world) => {
  assertIis(world);
  const { model } = world;
  const own = () => {
    const found = model.state.renewals.find(({ client, id }) => client === 'simple-acme' && id === wish.id);
    return found === undefined ? null : shownRenewal(model, found);
  };
  const task = () =>
    shownTasks(model).find(
      (one) => one.name.startsWith('simple-acme renew') && one.arguments.includes(`"${wish.endpoint}"`),
    ) ?? null;
  const nothing = { exitCode: 0, isLate: false, text: '' };
  switch (wish.op) {
    case 'trial': {
      assertWacs(world);
      const said = await runWacs(model, wordsOf(wish));
      const renewal = own();
      await stop(world, wish, own);
      return { ...said, renewal, task: null };
    }
    case 'create':
      assertWacs(world);
      return { ...(await runWacs(model, wordsOf(wish))), renewal: own(), task: task() };
    case 'cancel': {
      const found = own();
      const renewed = (found?.thumbprints ?? []).filter((one) => one !== wish.thumbprint);
      await reset(world, wish, renewed);
      for (const one of renewed) {
        const kept = model.state.certificates.find((each) => each.store === 'My' && each.thumbprint === one);
        if (kept?.friendlyName.startsWith('Sealkeeper') && usersOf(model, one).length === 0)
          model.removeCertificate('My', one);
      }
      if (found !== null) {
        assertWacs(world);
        await stop(world, wish, own);
      }
      const stale = task();
      const hasOthers = model.state.renewals.some(({ endpoint }) => endpoint === wish.endpoint);
      if (!wish.hadTask && stale !== null && !hasOthers)
        model.replaceQuietly({
          ...model.state,
          tasks: model.state.tasks.filter(({ name }) => name !== stale.name),
        });
      return { ...nothing, renewal: own(), task: task() };
    }
    case 'ask':
      return { ...nothing, renewal: own(), task: task() };
  }
};

function assertWacs({ model, step }: VerbWorld): void {
  const { isThere, unsafe, program } = programOf(model);
  step('program', unsafe || program);
  if (!isThere) refuse('renewer-missing', 'simple-acme is not there.');
  if (unsafe !== '') refuse('renewer-unsafe', 'Not only administrators may change this.');
}

function wordsOf(wish: Making): string {
  const { op, endpoint, id, friendlyName, source, names, siteIds, contact } = wish;
  const [site = 0] = siteIds;
  const isReal = op === 'create';
  return [
    ...['--accepttos', '--closeonfinish', '--baseuri', endpoint, '--id', id, '--friendlyname', friendlyName],
    ...['--source', source, '--host', names.join(',')],
    ...(source === 'iis' ? ['--siteid', siteIds.join(','), '--commonname', names[0] ?? ''] : []),
    ...(contact === null ? [] : ['--emailaddress', contact]),
    ...['--validation', 'selfhosting', '--validationmode', 'http-01'],
    ...(isReal
      ? ['--store', 'certificatestore', '--certificatestore', 'My', '--installation', 'iis']
      : ['--store', 'none', '--installation', 'none', '--notaskscheduler']),
    ...(isReal && source === 'manual' ? ['--installationsiteid', String(site)] : []),
  ].join(' ');
}

async function stop({ model }: VerbWorld, wish: Making | Cancelling, own: () => unknown): Promise<void> {
  if (own() === null) return;
  const done = await runWacs(model, `--cancel --closeonfinish --baseuri ${wish.endpoint} --id ${wish.id}`);
  if (own() !== null) refuse('program-failed', `simple-acme ended with ${done.exitCode}`);
}

async function reset(world: VerbWorld, { bindings, thumbprint }: Cancelling, renewed: readonly string[]) {
  const sites = readableSites(world.model);
  const changes = bindings.flatMap(({ siteId, bindingInformation, store }): BindingChange[] => {
    const shown = sites
      .find(({ id }) => id === siteId)
      ?.bindings.find((one) => one.protocol === 'https' && one.bindingInformation === bindingInformation);
    if (shown === undefined || !renewed.includes(shown.thumbprint)) return [];
    const where = { op: 'replace', siteId, bindingInformation, expect: shown.thumbprint } as const;
    return [{ ...where, thumbprint, store, sslFlags: shown.sslFlags, configOnly: true }];
  });
  if (changes.length > 0) await bindVerb({ changes }, world);
}
