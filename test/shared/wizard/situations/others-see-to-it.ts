import { signOf } from '../../../support/look-of.ts';
import { type AdviceSituation, bare, found, good, pair, seen, soon, withPair, withSign } from './made-up.ts';

export const othersSeeToIt: readonly AdviceSituation[] = [
  // somebody else sees to it
  {
    say: 'a builder that works',
    look: withSign([good(80)], signOf('builder', 'Wix', 'automatic')),
    expected: ['nothing-to-do', 'builder-does-it', null],
  },
  {
    say: 'a builder that renews in time',
    look: withSign([soon(10)], signOf('builder', 'Wix', 'automatic')),
    expected: ['nothing-to-do', 'builder-does-it', null],
  },
  {
    say: 'a builder without encryption',
    look: withSign([bare], signOf('builder', 'Jimdo', 'automatic')),
    expected: ['by-hand', 'builder-switch', pair],
  },
  {
    say: 'a builder with a switch',
    look: withSign([found('certificate-wrong-name')], signOf('builder', 'Squarespace', 'switch')),
    expected: ['by-hand', 'builder-switch', pair],
  },
  {
    say: 'a builder of which we know little',
    look: withSign([bare], signOf('builder', 'Some builder', 'unknown')),
    expected: ['by-hand', 'builder-switch', pair],
  },
  {
    say: 'a network that works',
    look: withSign([good(50)], signOf('network', 'Cloudflare', 'automatic')),
    expected: ['nothing-to-do', 'network-does-it', null],
  },
  {
    say: 'a network without encryption',
    look: withSign([bare], signOf('network', 'Cloudflare', 'automatic')),
    expected: ['by-hand', 'network-switch', pair],
  },
  {
    say: 'a network with a switch',
    look: withSign([found('certificate-wrong-name')], signOf('network', 'CloudFront', 'switch')),
    expected: ['by-hand', 'network-switch', pair],
  },
  {
    say: 'a network that leaves it to the owner',
    look: withSign([bare], signOf('network', 'A firewall', 'own')),
    expected: ['automatic', 'not-encrypted', pair],
  },
  {
    say: 'a panel',
    look: withSign([bare], signOf('panel', 'Plesk', 'switch')),
    expected: ['by-hand', 'panel-switch', pair],
  },
  {
    say: 'a panel, and an expired certificate',
    look: withSign([found('certificate-expired')], signOf('panel', 'cPanel', 'automatic')),
    expected: ['by-hand', 'panel-switch', pair],
  },
  {
    say: 'a panel, and all is well',
    look: seen([good(60)], { ...withPair, signs: [signOf('panel', 'Plesk', 'switch')] }),
    expected: ['nothing-to-do', 'certificate-fine', null],
  },
  {
    say: 'a panel that leaves it to the owner',
    look: withSign([bare], signOf('panel', 'Webmin', 'own')),
    expected: ['automatic', 'not-encrypted', pair],
  },
  {
    say: 'a host with a switch',
    look: withSign([bare], signOf('host', 'ALL-INKL', 'switch')),
    expected: ['by-hand', 'host-switch', pair],
  },
  {
    say: 'a panel is nearer than its host',
    look: withSign([bare], signOf('host', 'ALL-INKL', 'switch'), signOf('panel', 'Plesk', 'switch')),
    expected: ['by-hand', 'panel-switch', pair],
  },
  {
    say: 'a host of whom we know little',
    look: withSign([bare], signOf('host', 'A host', 'unknown')),
    expected: ['automatic', 'not-encrypted', pair, ['host-may-include']],
  },
  {
    say: 'a host of servers of one’s own',
    look: withSign([bare], signOf('host', 'Hetzner', 'own')),
    expected: ['automatic', 'not-encrypted', pair, []],
  },
];
