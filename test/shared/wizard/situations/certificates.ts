import { otherAddress } from '../../../support/look-of.ts';
import {
  type AdviceSituation,
  bare,
  domain,
  found,
  good,
  mailHere,
  pair,
  paired,
  seen,
  soon,
  withPair,
} from './made-up.ts';

export const certificates: readonly AdviceSituation[] = [
  // what most owners have
  { say: 'a plain site', look: seen([bare]), expected: ['automatic', 'not-encrypted', pair, []] },
  {
    say: 'a plain site without www',
    look: seen([bare], {}),
    expected: ['automatic', 'not-encrypted', [domain]],
  },
  {
    say: 'an expired certificate',
    look: seen([found('certificate-expired')]),
    expected: ['automatic', 'expired', pair],
  },
  {
    say: 'one that ends within days',
    look: seen([soon(5)], withPair),
    expected: ['automatic', 'ends-soon', pair],
  },
  {
    say: 'one for another name',
    look: seen([found('certificate-wrong-name')]),
    expected: ['automatic', 'wrong-name', pair],
  },
  {
    say: 'a home-made one',
    look: seen([found('certificate-self-signed')]),
    expected: ['automatic', 'not-trusted'],
  },
  {
    say: 'one of an unknown authority',
    look: seen([found('certificate-not-trusted')]),
    expected: ['automatic', 'not-trusted'],
  },
  {
    say: 'one with a link missing',
    look: seen([found('certificate-incomplete')]),
    expected: ['automatic', 'not-trusted'],
  },
  {
    say: 'one that is not valid yet',
    look: seen([found('certificate-not-yet-valid')]),
    expected: ['automatic', 'not-trusted'],
  },
  { say: 'nothing said of a certificate', look: seen([]), expected: ['automatic', 'usual', pair] },

  // a certificate that is good
  {
    say: 'a good one',
    look: seen([good(60)], withPair),
    expected: ['nothing-to-do', 'certificate-fine', null],
  },
  {
    say: 'a good one by a star',
    look: seen([good(60)], { ...paired, certificate: { days: 60, names: [`*.${domain}`, domain] } }),
    expected: ['nothing-to-do', 'certificate-fine', null],
  },
  {
    say: 'a good one with a month left',
    look: seen([good(29)], withPair),
    expected: ['automatic', 'ends-soon', pair],
  },
  {
    say: 'a good one without the www',
    look: seen([good(60)], { ...paired, certificate: { days: 60, names: [domain] } }),
    expected: ['automatic', 'names-missing', pair],
  },
  {
    say: 'a star without the domain itself',
    look: seen([good(60)], { ...paired, certificate: { days: 60, names: [`*.${domain}`] } }),
    expected: ['automatic', 'names-missing', pair, ['star-now']],
  },
  {
    say: 'a good one without the name of the mail',
    look: seen([good(60)], { ...withPair, mail: [mailHere] }),
    expected: ['nothing-to-do', 'certificate-fine', null],
  },
  {
    say: 'an expired one that a sister domain shares',
    look: seen([found('certificate-expired')], {
      ...paired,
      here: { ...paired.here, 'hofladen.com': ['certificate'] },
      certificate: { days: -3, names: [...pair, 'hofladen.com'] },
    }),
    expected: ['automatic', 'expired', pair, ['neighbours-now']],
  },
  {
    say: 'a second site, where the server shows the certificate of the first',
    look: seen([found('certificate-wrong-name')], {
      ...paired,
      here: { ...paired.here, 'first.de': ['certificate'], 'www.first.de': ['certificate'] },
      certificate: { days: 50, names: ['first.de', 'www.first.de'], trusted: false },
    }),
    expected: ['automatic', 'wrong-name', pair, []],
  },
  {
    say: 'a good one, and mail elsewhere',
    look: seen([good(60)], { ...withPair, mail: [{ ...mailHere, addresses: [otherAddress] }] }),
    expected: ['nothing-to-do', 'certificate-fine', null],
  },
];
