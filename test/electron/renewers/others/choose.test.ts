import { expect, it } from 'vitest';
import type { RenewalQuestion } from '../../../../electron/renewers/choice.ts';
import { chooseRenewer } from '../../../../electron/renewers/choose.ts';
import type { Lasting } from '../../../../electron/renewers/lasting.ts';
import type { RenewerSeen } from '../../../../shared/renewers.ts';
import { certbotThere } from '../../../doubles/certbot-there.ts';
import { lasting, modMdGround } from '../../../support/lasting.ts';

const server = certbotThere;
const apache: Lasting = { ...lasting, modMd: { ground: { ...modMdGround, knowsProfiles: false } } };
const acmeSh: RenewerSeen = {
  names: ['shop.test'],
  health: 'healthy',
  id: 'acme.sh',
  title: 'acme.sh',
  file: '/root/.acme.sh/shop.test_ecc/fullchain.cer',
  startedBy: 'crontab of root',
};
const dehydrated: RenewerSeen = {
  ...acmeSh,
  id: 'dehydrated',
  title: 'dehydrated',
  file: '/var/lib/dehydrated/certs/shop.test/cert.pem',
};

it.each<[string, Partial<RenewalQuestion>, string, string]>([
  ['another that renews them already', { seen: [acmeSh] }, 'acme.sh', 'other'],
  [
    'another that renews them already, where ours could not prove',
    { seen: [acmeSh], closed: ['shop.test'] },
    'acme.sh',
    'other',
  ],
  [
    'not Apache, but another that renews them already',
    { seen: [acmeSh], lasting: apache },
    'acme.sh',
    'other',
  ],
  ['another that no visitor is shown', { seen: [{ ...acmeSh, health: 'unhooked' }] }, 'acme.sh', 'other'],
  [
    'another that nothing starts, started by us',
    {
      seen: [{ ...acmeSh, health: 'unstarted', besides: ['overdue'] }],
      server: { ...server, programs: ['/root/.acme.sh/acme.sh'] },
    },
    'acme.sh',
    'other-mended',
  ],
  [
    'another that was renewed in time by something unseen, started by us too',
    {
      seen: [{ ...acmeSh, startedBy: null, unseen: { times: 1, last: '2026-01-01T00:00:00.000Z' } }],
      server: { ...server, programs: ['/root/.acme.sh/acme.sh'] },
    },
    'acme.sh',
    'other-unseen',
  ],
  [
    'another whose own timer is off, switched on',
    { seen: [{ ...dehydrated, health: 'off', startedBy: 'dehydrated.timer' }] },
    'dehydrated',
    'other-mended',
  ],
  [
    'the app beside another that is started and has not renewed',
    { seen: [{ ...acmeSh, health: 'overdue' }] },
    'app',
    'app-beside-broken',
  ],
  [
    'the app beside another that nothing starts, where only its owner knows how',
    {
      seen: [
        {
          ...acmeSh,
          id: 'lego',
          title: 'lego',
          file: '/etc/lego/certificates/shop.test.crt',
          health: 'unstarted',
        },
      ],
    },
    'app',
    'app-beside-broken',
  ],
  [
    'the app beside another whose program is not the administrator’s alone, or lies elsewhere',
    {
      seen: [{ ...acmeSh, health: 'unstarted' }],
      server: { ...server, programs: ['/opt/acme.sh/acme.sh'] },
    },
    'app',
    'app-beside-broken',
  ],
  [
    'certbot where its owner says so and the other does not renew',
    { seen: [{ ...acmeSh, health: 'overdue' }], wished: 'certbot' },
    'certbot',
    'certbot',
  ],
  [
    'the app where its owner wants certbot beside another that renews',
    { seen: [acmeSh], wished: 'certbot' },
    'app',
    'app-beside',
  ],
  [
    'certbot in place of another that has gone',
    { seen: [{ ...acmeSh, health: 'gone' }] },
    'certbot',
    'certbot',
  ],
  [
    'certbot in place of another that systemd may not start',
    { seen: [{ ...acmeSh, health: 'masked' }] },
    'certbot',
    'certbot',
  ],
  [
    'the app beside somebody’s mod_md that Apache has loaded',
    {
      seen: [
        {
          ...acmeSh,
          id: 'mod_md',
          title: 'mod_md',
          file: '/etc/apache2/md/domains/shop.test/pubcert.pem',
          health: 'unstarted',
        },
      ],
    },
    'app',
    'app-beside',
  ],
  [
    'the app beside a store that is not the administrator’s alone',
    {
      server: {
        ...server,
        foreign: [{ path: '/var/lib/lego/certificates/shop.test.crt', place: '/var/lib/lego' }],
      },
    },
    'app',
    'app-shut-store',
  ],
  [
    'the app beside such a store, also where Apache could',
    {
      lasting: apache,
      server: {
        ...server,
        foreign: [{ path: '/root/.acme.sh/shop.test_ecc/fullchain.cer', place: '/root/.acme.sh' }],
      },
    },
    'app',
    'app-shut-store',
  ],
  [
    'certbot beside such a store of other names',
    {
      server: {
        ...server,
        foreign: [{ path: '/var/lib/lego/certificates/other.test.crt', place: '/var/lib/lego' }],
      },
    },
    'certbot',
    'certbot',
  ],
])('beside others renews %s', (_, change, by, why) => {
  const question = { seen: [], names: ['shop.test'], closed: [], ...change };
  const choice = chooseRenewer({ wished: 'auto', server, lasting, ...question });
  expect([choice.by, choice.why.say]).toEqual([by, `plan.renewal.${why}`]);
});
