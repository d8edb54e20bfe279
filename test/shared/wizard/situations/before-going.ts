import { known } from '../../../../shared/look/known.ts';
import { otherAddress, signOf } from '../../../support/look-of.ts';
import {
  type AdviceSituation,
  bare,
  domain,
  found,
  good,
  greetingAs,
  mailHere,
  pair,
  paired,
  practice,
  seen,
  withPair,
  withSign,
} from './made-up.ts';

export const beforeGoing: readonly AdviceSituation[] = [
  // what has to be mended first
  {
    say: 'a silent site',
    look: seen([found('site-not-answering')]),
    expected: ['mend-first', 'not-answering', null],
  },
  {
    say: 'a silent site at a host with a switch',
    look: withSign([found('site-not-answering')], signOf('host', 'A host', 'switch')),
    expected: ['mend-first', 'not-answering', null],
  },
  {
    say: 'a rule that lets nobody in',
    look: seen([bare, found('caa-forbids')]),
    expected: ['mend-first', 'caa-forbids', null],
  },
  {
    say: 'a broken DNSSEC',
    look: seen([bare, found('dnssec-broken')]),
    expected: ['mend-first', 'dnssec-broken', null],
  },
  {
    say: 'a closed door',
    look: seen([found('certificate-expired'), found('port-80-closed')]),
    expected: ['mend-first', 'port-80-shut', null],
  },
  {
    say: 'a closed door where all is well',
    look: seen([good(60), found('port-80-closed')], withPair),
    expected: ['nothing-to-do', 'certificate-fine', null],
  },
  {
    say: 'a name of the house',
    look: seen([bare], { domain: 'server.local' }),
    expected: ['mend-first', 'not-public', null],
  },
  {
    say: 'a network before a silent server',
    look: withSign([found('site-not-answering')], signOf('network', 'Cloudflare', 'automatic')),
    expected: ['by-hand', 'network-switch', pair],
  },

  // a private authority has its own rules
  {
    say: 'practice on a name of its own',
    look: seen([bare], { domain: 'shop.example.test' }),
    preset: practice,
    expected: ['automatic', 'not-encrypted', ['shop.example.test']],
  },
  {
    say: 'practice with a rule against public authorities',
    look: seen([bare, found('caa-forbids')]),
    preset: practice,
    expected: ['automatic', 'not-encrypted', pair],
  },
  {
    say: 'practice behind a closed door',
    look: seen([found('port-80-closed')]),
    preset: practice,
    expected: ['mend-first', 'port-80-shut', null],
  },

  // names
  {
    say: 'mail on the same server',
    look: seen([bare], { ...paired, mail: [mailHere] }),
    expected: ['automatic', 'not-encrypted', [...pair, `mail.${domain}`], ['mail-too']],
  },
  {
    say: 'mail on the same server by a program that cannot be set up',
    look: seen([bare], { ...paired, mail: [greetingAs('Sendmail')] }),
    expected: ['automatic', 'not-encrypted', pair, ['mail-here']],
  },
  {
    say: 'mail on the same server by a program that hides its name',
    look: seen([bare], { ...paired, mail: [greetingAs(null)] }),
    expected: ['automatic', 'not-encrypted', pair, ['mail-here']],
  },
  {
    say: 'mail on the same server with a good certificate of its own',
    look: seen([bare], { ...paired, mail: [greetingAs('Dovecot', null)] }),
    expected: ['automatic', 'not-encrypted', pair, []],
  },
  {
    say: 'mail that the certificate carries already',
    look: seen([found('certificate-expired')], {
      ...paired,
      mail: [mailHere],
      certificate: { days: -3, names: [...pair, `mail.${domain}`] },
    }),
    expected: ['automatic', 'expired', [...pair, `mail.${domain}`], ['mail-too']],
  },
  {
    say: 'mail on another server',
    look: seen([bare], { ...paired, mail: [{ ...mailHere, addresses: [otherAddress] }] }),
    expected: ['automatic', 'not-encrypted', pair, ['mail-elsewhere']],
  },
  {
    say: 'mail at somebody else’s',
    look: seen([bare], {
      ...paired,
      mail: [{ name: 'mx.provider.net', roles: ['exchange'], isOwn: false, addresses: [otherAddress] }],
    }),
    expected: ['automatic', 'not-encrypted', pair, []],
  },
  {
    say: 'an expired star',
    look: seen([found('certificate-expired')], {
      ...paired,
      certificate: { days: -3, names: [`*.${domain}`, domain] },
    }),
    expected: ['automatic', 'expired', pair, ['star-now']],
  },
  {
    say: 'further names on the old certificate',
    look: seen([found('certificate-expired')], {
      ...paired,
      here: { ...paired.here, [`blog.${domain}`]: ['certificate'] },
      certificate: { days: -3, names: [...pair, `blog.${domain}`] },
    }),
    expected: ['automatic', 'expired', [...pair, `blog.${domain}`]],
  },

  // what to know before
  {
    say: 'two kinds of address that disagree',
    look: seen([bare, found('ipv6-elsewhere', { addresses: '2001:db8::1' })]),
    expected: ['automatic', 'not-encrypted', pair, ['ipv6-elsewhere']],
  },
  {
    say: 'another web server',
    look: seen([bare], { ...paired, change: (look) => ({ ...look, server: 'Caddy' }) }),
    expected: ['automatic', 'not-encrypted', pair, ['server-not-yet']],
  },
  {
    say: 'a server that does not say',
    look: seen([bare], { ...paired, change: (look) => ({ ...look, server: null }) }),
    expected: ['automatic', 'not-encrypted', pair, []],
  },
  {
    say: 'keys pinned in DNS',
    look: seen([bare], {
      ...paired,
      change: (look) => ({
        ...look,
        pins: known([
          { host: domain, port: 443, records: [{ usage: 3, selector: 1, matching: 1, data: 'ab' }] },
        ]),
      }),
    }),
    expected: ['automatic', 'not-encrypted', pair, ['pinned']],
  },
  {
    say: 'a strict rule for mail',
    look: seen([found('certificate-expired')], {
      ...paired,
      certificate: { days: -3, names: [...pair, `mail.${domain}`] },
      mail: [mailHere],
      change: (look) => ({
        ...look,
        dns: { ...look.dns, mtaSts: known({ id: '1', mode: 'enforce', mx: [`mail.${domain}`] }) },
      }),
    }),
    expected: ['automatic', 'expired', [...pair, `mail.${domain}`], ['mail-rule', 'mail-too']],
  },
  {
    say: 'a rule for mail at a mail server that the certificate would leave out',
    look: seen([bare], {
      ...paired,
      mail: [{ ...greetingAs(null), roles: ['exchange'] }],
      change: (look) => ({
        ...look,
        dns: { ...look.dns, mtaSts: known({ id: '1', mode: 'enforce', mx: [`mail.${domain}`] }) },
      }),
    }),
    expected: ['automatic', 'not-encrypted', pair, ['mail-rule-misses']],
  },
  {
    say: 'a look cut short',
    look: seen([bare], { ...paired, change: (look) => ({ ...look, isComplete: false }) }),
    expected: ['automatic', 'not-encrypted', pair, ['incomplete']],
  },
  {
    say: 'rules that cannot be read',
    look: seen([bare, found('caa-unreadable')]),
    expected: ['automatic', 'not-encrypted', pair, ['caa-unreadable']],
  },
  {
    say: 'addresses that differ',
    look: seen([bare, found('addresses-disagree', { addresses: '192.0.2.1' })]),
    expected: ['automatic', 'not-encrypted', pair, ['addresses-disagree']],
  },
];
