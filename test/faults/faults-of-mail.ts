import { type DoubledProgram, heal, order, wish } from './doubles.ts';
import { always, type Fault, perhaps } from './fault.ts';
import { edit } from './faults-of-server.ts';

/** Troubles that only a certificate for a web site and for mail can meet, or only there matter. */

const onMail = { road: 'mail' } as const;

const dying = (
  [
    ['postfix', 'Postfix'],
    ['dovecot', 'Dovecot'],
  ] satisfies readonly [DoubledProgram, string][]
).flatMap(([program, title]): readonly Fault[] => {
  const blow = {
    ...onMail,
    strike: ({ shop }) => order(shop.server, [wish(program, 'die')]),
    heal: ({ shop }) => heal(shop.server),
    takesMailDown: true,
  } satisfies Partial<Fault>;
  return [
    {
      ...blow,
      id: `mail-${program}-dies`,
      title: `${title} dies as it reloads`,
      at: ['install'],
      may: perhaps,
    },
    {
      ...blow,
      id: `mail-undo-${program}-dies`,
      title: `${title} dies as it reloads for an undo`,
      work: 'undo',
      at: ['undo'],
      mayNeedAttention: true,
      may: always('undone', 'committed'),
    },
  ];
});

const shutDoor = (port: number): Fault => ({
  ...onMail,
  id: `mail-door-${port}-shut`,
  title: 'a door for mail that was open before is shut when the certificate is there',
  at: ['install'],
  strike: ({ shop }) => shop.server.blockPort(port),
  heal: ({ shop }) => shop.server.unblockPort(port),
  takesMailDown: true,
  // It is shut still when all is taken back: a door that is worse than before is said, not hidden.
  mayNeedAttention: true,
  may: always('undone'),
});

const edited = (
  [
    ['postfix', 'Postfix', '/etc/postfix/main.cf'],
    ['dovecot', 'Dovecot', '/etc/dovecot/conf.d/10-ssl.conf'],
  ] as const
).map(
  ([id, title, file]): Fault => ({
    ...onMail,
    id: `mail-${id}-edited`,
    title: `somebody edits ${title}’s settings`,
    at: ['proof', 'install', 'redirect'],
    strike: (scene) => edit(scene, file),
    may: (step) => [...perhaps(step), 'refused'],
  }),
);

const quiet = (road: 'mail' | 'exim'): readonly Fault[] => [
  {
    road,
    id: `${road}-quiet`,
    title: 'no trouble at all',
    at: ['look'],
    holdsSessions: true,
    may: always('committed'),
  },
  {
    road,
    id: `${road}-undo-quiet`,
    title: 'no trouble at all, and an undo',
    work: 'undo',
    at: ['undo'],
    holdsSessions: true,
    may: always('undone'),
  },
];

export const mailFaults: readonly Fault[] = [
  ...(['mail', 'exim'] as const).flatMap(quiet),
  ...dying,
  ...[25, 993].map(shutDoor),
  ...edited,
];
