import type { Offer } from '../content/offer-schema.ts';
import type { KeyAlgorithm } from '../job.ts';
import * as commands from './commands.ts';

/** Where a site lives, as far as a flow by hand differs. */
export const places = ['server', 'plesk', 'cpanel', 'panel'] as const;
export type GuidePlace = (typeof places)[number];

export type GuideSource = 'bought' | 'host' | 'self-signed' | 'files';

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
    | 'cpanel';
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
  'files-key',
  'files',
  'pair',
  'install-server',
  'install-plesk',
  'install-cpanel',
  'install-panel',
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

function bought({ offer, names, key, place }: GuideRequest): readonly GuideStep[] {
  const isMail = offer?.remarks.includes('email-proof-only') ?? false;
  const isChecked = offer?.validation === 'organisation' || offer?.validation === 'extended';
  const onServer = place === 'server';
  return [
    { id: 'order', showsNames: true, ...(offer?.source ? { link: offer.source } : {}) },
    {
      id: `request-${place}`,
      ...(onServer ? { code: [{ id: 'request', text: commands.keyAndRequest(names, key) }] } : {}),
    },
    { id: 'paste' },
    { id: isMail ? 'prove-mail' : 'prove' },
    ...(isChecked ? [{ id: 'prove-papers' } as const] : []),
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
    ...(place === 'server' ? arrived(names) : []),
    install(names, place, true),
    { id: 'again' },
  ];
}

function host({ offer, names, place }: GuideRequest): readonly GuideStep[] {
  if (offer?.where === 'there') return [{ id: 'host-there', showsNames: true, link: offer.source ?? '' }];
  const step: GuideStep = { id: `host-${place}`, showsNames: true };
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
    install(names, place, false),
  ];
}

/** `isMoved`: what is new lies apart and has to be moved first. */
function install(names: readonly string[], place: GuidePlace, isMoved: boolean): GuideStep {
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

/** The place that an offer itself names, or the one that was seen from outside; what a host includes is switched on in its pages. */
export function likelyPlace(
  offer: Offer | null,
  panels: readonly string[],
  source?: GuideSource,
): GuidePlace {
  const named = [offer?.id.split('-')[0] ?? '', ...panels];
  if (named.includes('plesk')) return 'plesk';
  if (named.includes('cpanel')) return 'cpanel';
  if (panels.length > 0 || offer?.kind === 'host' || source === 'host') return 'panel';
  return 'server';
}
