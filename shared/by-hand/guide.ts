import type { Offer } from '../content/offer-schema.ts';
import type { KeyAlgorithm } from '../job.ts';
import * as commands from './commands.ts';
import {
  type GuidePlace,
  type GuideSource,
  isWindowsMail,
  type SitePlace,
  type WindowsMail,
} from './places.ts';
import * as windows from './windows-commands.ts';

/** Something to type or paste, under its own words. Its key is `guide.code-…` of the catalogue. */
export interface Code {
  readonly id:
    | 'request'
    | 'self-signed'
    | 'order'
    | 'p7b'
    | 'der'
    | 'pfx'
    | 'pair'
    | 'move'
    | 'apache'
    | 'nginx'
    | 'reload-apache'
    | 'reload-nginx'
    | 'plesk'
    | 'cpanel'
    | 'accept'
    | 'chain'
    | 'pfx-file'
    | 'restart';
  readonly text: string;
}

/** One step; its words are `guide.STEP` of the catalogue. */
export interface GuideStep {
  readonly id: GuideStepId;
  /** The names to copy belong under it. */
  readonly showsNames?: boolean;
  /** The seller's page belongs under it. */
  readonly link?: string;
  readonly code?: readonly Code[];
  /** Needed by some only, under the words `guide.otherwise-…`. */
  readonly otherwise?: { readonly id: 'forms' | 'servers' | 'ssh'; readonly code: readonly Code[] };
}

export const guideStepIds = [
  'order',
  'request-server',
  'request-plesk',
  'request-cpanel',
  'request-panel',
  'paste',
  'prove',
  'prove-mail',
  'prove-papers',
  'request-hmailserver',
  'request-windows-store',
  'files-key',
  'files',
  'files-hmailserver',
  'files-windows-store',
  'files-smartermail',
  'pair',
  'install-server',
  'install-plesk',
  'install-cpanel',
  'install-panel',
  'install-hmailserver',
  'install-mailenable',
  'install-smartermail',
  'host-plesk',
  'host-cpanel',
  'host-panel',
  'host-server',
  'host-there',
  'host-renewal',
  'self-signed',
  'self-signed-warning',
  'again',
] as const;
export type GuideStepId = (typeof guideStepIds)[number];

export interface GuideRequest {
  readonly source: GuideSource;
  /** What was chosen in the comparison, where it is known there. */
  readonly offer: Offer | null;
  readonly names: readonly string[];
  readonly key: KeyAlgorithm;
  readonly place: GuidePlace;
}

/** What to do, in its order, for this choice, these names and this place. */
export function guideOf(request: GuideRequest): readonly GuideStep[] {
  switch (request.source) {
    case 'bought':
      return bought(request);
    case 'host':
      return host(request);
    case 'self-signed':
      return selfSigned(request);
    case 'files':
      return files(request);
  }
}

function bought(request: GuideRequest): readonly GuideStep[] {
  const { offer, names, key, place } = request;
  const isMail = offer?.remarks.includes('email-proof-only') ?? false;
  const isChecked = offer?.validation === 'organisation' || offer?.validation === 'extended';
  const order: GuideStep = {
    id: 'order',
    showsNames: true,
    ...(offer?.source ? { link: offer.source } : {}),
  };
  const prove: readonly GuideStep[] = [
    { id: 'paste' },
    { id: isMail ? 'prove-mail' : 'prove' },
    ...(isChecked ? [{ id: 'prove-papers' } as const] : []),
  ];
  if (isWindowsMail(place)) {
    const [ask, ...rest] = onWindows[place](names, key);
    return [order, ...(ask === undefined ? [] : [ask]), ...prove, ...rest, { id: 'again' }];
  }
  const onServer = place === 'server';
  return [
    order,
    {
      id: `request-${place}`,
      ...(onServer ? { code: [{ id: 'request', text: commands.keyAndRequest(names, key) }] } : {}),
    },
    ...prove,
    ...(onServer ? arrived(names) : []),
    install(names, place, true),
    { id: 'again' },
  ];
}

/** What came from a seller, put into the form and order that a server wants. */
function arrived(names: readonly string[]): readonly GuideStep[] {
  return [
    {
      id: 'files',
      code: [{ id: 'order', text: commands.inOrder(names) }],
      otherwise: {
        id: 'forms',
        code: [
          { id: 'p7b', text: commands.otherForms.p7b },
          { id: 'der', text: commands.otherForms.der },
          { id: 'pfx', text: commands.otherForms.pfx },
        ],
      },
    },
    { id: 'pair', code: [{ id: 'pair', text: commands.samePair(names) }] },
  ];
}

/** Bought already, so that only its way to the site is left. The key must be where it was made. */
function files({ names, place }: GuideRequest): readonly GuideStep[] {
  return [
    { id: 'files-key' },
    ...(siteAt(place) === 'server' ? arrived(names) : []),
    install(names, siteAt(place), true),
    { id: 'again' },
  ];
}

/** The request first, then what is done with what the seller sent: in the form that each program reads. */
const onWindows: Readonly<
  Record<WindowsMail, (names: readonly string[], key: KeyAlgorithm) => readonly GuideStep[]>
> = {
  // PEM: the chain, and a key without a password.
  hmailserver: (names, key) => [
    { id: 'request-hmailserver', code: [{ id: 'request', text: windows.requestInFiles(names, key) }] },
    { id: 'files-hmailserver', code: [{ id: 'chain', text: windows.chainInFile }] },
    { id: 'install-hmailserver', code: [{ id: 'restart', text: windows.restartHMailServer }] },
  ],
  // The store of Windows, by the name in the certificate.
  mailenable: (names, key) => [
    {
      id: 'request-windows-store',
      code: [{ id: 'request', text: windows.requestInStore(names, key, false) }],
    },
    { id: 'files-windows-store', code: [{ id: 'accept', text: windows.acceptIntoStore }] },
    { id: 'install-mailenable' },
  ],
  // PFX with its password.
  smartermail: (names, key) => [
    {
      id: 'request-windows-store',
      code: [{ id: 'request', text: windows.requestInStore(names, key, true) }],
    },
    { id: 'files-windows-store', code: [{ id: 'accept', text: windows.acceptIntoStore }] },
    { id: 'files-smartermail', code: [{ id: 'pfx-file', text: windows.pfxFromStore }] },
    { id: 'install-smartermail' },
  ],
};

function host({ offer, names, place }: GuideRequest): readonly GuideStep[] {
  if (offer?.where === 'there') return [{ id: 'host-there', showsNames: true, link: offer.source ?? '' }];
  const step: GuideStep = { id: `host-${siteAt(place)}`, showsNames: true };
  const byCommand: Readonly<Partial<Record<GuidePlace, Code>>> = {
    plesk: { id: 'plesk', text: commands.pleskIssue(names) },
    cpanel: { id: 'cpanel', text: commands.cpanelIssue },
  };
  const code = byCommand[place];
  return [
    code === undefined ? step : { ...step, otherwise: { id: 'ssh', code: [code] } },
    { id: 'host-renewal' },
  ];
}

function selfSigned({ names, key, place }: GuideRequest): readonly GuideStep[] {
  return [
    { id: 'self-signed-warning' },
    { id: 'self-signed', code: [{ id: 'self-signed', text: commands.selfSigned(names, key) }] },
    install(names, siteAt(place), false),
  ];
}

/** A mail program of Windows has no site: a server, as any other. */
const siteAt = (place: GuidePlace): SitePlace => (isWindowsMail(place) ? 'server' : place);

/** `isMoved`: what is new lies apart and has to be moved first. */
function install(names: readonly string[], place: SitePlace, isMoved: boolean): GuideStep {
  if (place !== 'server') return { id: `install-${place}` };
  return {
    id: 'install-server',
    code: isMoved ? [{ id: 'move', text: commands.putInPlace(names) }] : [],
    otherwise: {
      id: 'servers',
      code: [
        { id: 'apache', text: commands.apacheLines(names) },
        { id: 'reload-apache', text: commands.reloads.apache },
        { id: 'nginx', text: commands.nginxLines(names) },
        { id: 'reload-nginx', text: commands.reloads.nginx },
      ],
    },
  };
}

/** Every text to type or paste of a step. */
export function codeOf({ code = [], otherwise }: GuideStep): readonly Code[] {
  return [...code, ...(otherwise?.code ?? [])];
}
