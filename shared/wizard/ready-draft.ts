import type { Input } from '../ipc/contract.ts';
import type { Draft } from './draft.ts';
import { flowOf, wishesOf } from './flow.ts';
import { type EditingId, isPassed, path } from './path.ts';

type RunRequest = Input<'run.start'>;
/** Of a certificate that an authority is asked for. */
type AskingRun = Extract<RunRequest, { readonly authority: unknown }>;

/** What the draft must not hold, brought along at the moment of starting. */
export interface RunSecrets {
  readonly hmacKey?: string;
}

export type Readiness =
  | { readonly ready: true; readonly request: RunRequest }
  /** The steps with something left to decide, in their order. */
  | { readonly ready: false; readonly missing: readonly EditingId[] };

/** How a plan and a run are told who sets the record; undefined: a file is the proof. Pure. */
export function zoneProofOf({ proof, zone }: Draft): AskingRun['zoneProof'] {
  if (proof !== 'dns-01' || zone === undefined) return undefined;
  const beside = zone.byFile === undefined ? {} : { byFile: [...zone.byFile] };
  return zone.by === 'provider'
    ? { by: 'provider', zoneLoginId: zone.zoneLoginId, ...beside }
    : { by: zone.by, ...beside };
}

/** Parse, don't validate: the only way from answers to a run's request. */
export function toRunRequest(draft: Draft, secrets: RunSecrets, outside: RunRequest['outside']): Readiness {
  const { names, files, selfSigned, provider, server, wishes, plan } = draft;
  const { kind } = flowOf(draft);
  const zoneProof = zoneProofOf(draft);
  const missing = path(draft).filter((step) => !isPassed(draft, step));
  if (missing.length > 0 || names === undefined || server === undefined || plan === undefined) {
    return { ready: false, missing };
  }
  const { connectionId } = server;
  const { redirect, hsts } = wishesOf(draft);
  const common = {
    ...{ connectionId, names: [...names], redirect, hsts, reviewed: plan.digest, rehearsal: false },
    ...(outside === undefined ? {} : { outside }),
  };
  if (kind === 'files' && files !== undefined)
    return { ready: true, request: { ...common, filesId: files.filesId } };
  // Browsers would let nobody past the warning any more (RFC 6797 §12.1).
  if (kind === 'self-signed' && selfSigned !== undefined)
    return { ready: true, request: { ...common, hsts: false, selfSigned: { days: selfSigned.days } } };
  if (kind !== 'automatic' || provider === undefined) return { ready: false, missing };
  if (!provider.agreed) return { ready: false, missing: ['provider'] };
  const { directory, trustFile, contact, externalKeyId } = provider;
  return {
    ready: true,
    request: {
      ...common,
      authority: { directory, ...(trustFile === undefined ? {} : { trustFile }) },
      agreeToTerms: provider.agreed,
      ...(contact === undefined || contact === '' ? {} : { contact }),
      ...(externalKeyId === undefined || externalKeyId === ''
        ? {}
        : { externalAccount: { keyId: externalKeyId, hmacKey: secrets.hmacKey ?? '' } }),
      ...(wishes.key === undefined ? {} : { key: wishes.key }),
      ...(wishes.profile === undefined ? {} : { profile: wishes.profile }),
      ...(wishes.openProofPath === true ? { openProofPath: true } : {}),
      ...(zoneProof === undefined ? {} : { zoneProof }),
      renewal: wishes.renewal ?? 'auto',
    },
  };
}
