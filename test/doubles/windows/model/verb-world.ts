import { setTimeout as wait } from 'node:timers/promises';
import type { VerbName, VerbParameters, VerbResult } from '../../../../electron/remote/windows/verbs.ts';
import { ModelTrouble, refuse, type Trouble } from './failure.ts';
import type { WindowsModel } from './model.ts';
import { isLost, readableSites } from './operations.ts';

/** What a verb of the model has besides its parameters. */
export interface VerbWorld {
  readonly model: WindowsModel;
  readonly send: (tag: string, message: unknown) => void;
  /** Where a failure from now on counts as having happened. */
  readonly step: (step: string, subject?: string) => void;
  readonly lastStep: () => string;
  readonly killed: AbortSignal;
  readonly secrets: { readonly pfx: Buffer; readonly password: string };
}

export type ModelVerb<Name extends VerbName> = (
  parameters: VerbParameters<Name>,
  world: VerbWorld,
) => Promise<VerbResult<Name>> | VerbResult<Name>;

export function assertAdministrator({ model }: VerbWorld): void {
  if (!model.state.identity.elevated) refuse('not-elevated', 'This login has no administrator rights.');
}

export function assertIis(world: VerbWorld): void {
  assertAdministrator(world);
  const { iis } = world.model.state;
  if (!iis.installed || !iis.administration) refuse('iis-missing', 'IIS is missing.');
}

/** Sites as a verb's result shows them. */
export function sitesResult(model: WindowsModel): VerbResult<'detect'>['sites'] {
  model.throwFault('sites', 'com');
  return readableSites(model).map(({ id, name, state, pool, paths, bindings, ftpCertificate, hsts }) => ({
    ...{ id, name, ftpCertificate, hsts },
    // Sites of FTP alone have no state, and asking for it throws.
    state: bindings.length > 0 && bindings.every(({ protocol }) => protocol === 'ftp') ? 'Unknown' : state,
    paths: paths.map(({ path, physicalPath }) => ({ path, physicalPath, pool })),
    bindings: bindings.map(({ protocol, bindingInformation, sslFlags, broken, thumbprint, store }) => ({
      ...{ protocol, bindingInformation, sslFlags },
      ...(broken
        ? { thumbprint: '', store: '', trouble: 'Value does not fall within the expected range.' }
        : isLost(model, { thumbprint, store })
          ? { thumbprint: '', store, trouble: 'The certificate is not in its store, or has lost its key.' }
          : { thumbprint, store, trouble: '' }),
    })),
  }));
}

/** Tries a commit as the scripts do: three times where another writer is in the way, with a growing pause. */
export async function committing(world: VerbWorld, change: () => Promise<void>): Promise<number> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await change();
      return attempt;
    } catch (thrown) {
      const isBusy = world.lastStep() === 'commit' && thrown instanceof ModelTrouble && isCom(thrown.trouble);
      if (!isBusy || attempt >= 3) throw thrown;
      await wait(20 * attempt);
    }
  }
}

const isCom = ({ kind, hresult }: Trouble): boolean =>
  (kind === 'com' && (hresult & 0xffff) !== 33) || kind === 'io';
