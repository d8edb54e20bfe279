import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wantedPaths } from '../../../../electron/targets/apache/inspect/reading.ts';
import { checkApache } from '../../../../electron/targets/apache/plan/check.ts';
import { planApache } from '../../../../electron/targets/apache/plan/plan.ts';
import { proofPlan } from '../../../../electron/targets/apache/proof/proof.ts';
import { foreignOnTheWay } from '../../../../electron/targets/posix/own-ground.ts';
import { debianFacts } from '../../../support/apache-facts.ts';
import {
  at,
  available,
  changesOf,
  includes,
  main,
  plain,
  root,
  shop,
  theirs,
  tls,
} from '../../../support/shared-server.ts';

describe('whatever others may change', () => {
  const places = [
    ...[
      root,
      `${root}/sites-available`,
      `${root}/sites-enabled`,
      `${root}/conf-enabled`,
      `${root}/mods-enabled`,
    ],
    ...[
      `${root}/mods-available`,
      `${root}/ports.conf`,
      available('shop'),
      available('tls'),
      available('000'),
      '/etc/sealkeeper',
    ],
    ...['/home/shop', '/var/www', '/usr/lib/apache2', '/etc/sealkeeper/live'],
  ];
  const texts = [
    { [at('shop')]: plain() },
    { [at('shop')]: plain(), [at('tls')]: tls('/o.pem', '/o.key') },
    { [theirs]: plain() },
    { [theirs]: plain(), [at('tls')]: tls('/o.pem', '/o.key') },
    { [at('shop')]: plain(), [theirs]: tls('/o.pem', '/o.key') },
    { [at('000')]: plain('', ''), [at('shop')]: plain() },
  ];

  it('a plan never writes there, nor makes the server read what lies there', () => {
    let planned = 0;
    fc.assert(
      fc.property(
        fc.subarray(places, { maxLength: 4 }),
        fc.constantFrom(...texts),
        fc.record({
          redirect: fc.boolean(),
          hsts: fc.boolean(),
          openProofPath: fc.boolean(),
          answeredFor: fc.subarray(['mail.ex.test']),
        }),
        (foreign, files, more) => {
          // Whatever lies below such a place is theirs too, as it is for whoever asks the server.
          const below = places.filter((place) => foreign.some((one) => place.startsWith(`${one}/`)));
          const facts = debianFacts({
            files: { [main]: includes(), ...files },
            foreign: [...foreign, ...below],
            modules: ['ssl'],
          });
          const wished = { names: [shop], ...more };
          const challenge = { name: shop, token: 'a', keyAuthorization: 'a.b' };
          const isTheirs = (path: string) =>
            foreign.some((one) => path === one || path.startsWith(`${one}/`));
          if (checkApache(facts, wished).length > 0) return;
          planned += 1;
          const proof = proofPlan(facts, [challenge]).stage.changes;
          const all = [...changesOf(planApache(facts, wished)), ...proof];
          expect(all.map(({ path }) => path).filter(isTheirs)).toEqual([]);
          const links = all.flatMap((one) => (one.kind === 'make-link' ? one.target : []));
          expect(links.map((target) => target.replace('..', root)).filter(isTheirs)).toEqual([]);
        },
      ),
      { numRuns: 400 },
    );
    expect(planned).toBeGreaterThan(60);
  });

  it('has been asked of every folder that a plan writes to', () => {
    for (const files of texts) {
      const facts = debianFacts({ files: { [main]: includes(), ...files }, foreign: ['/home/shop'] });
      const wished = {
        ...{ names: [shop], answeredFor: ['mail.ex.test'] },
        ...{ redirect: true, hsts: true, openProofPath: true },
      };
      if (checkApache(facts, wished).length > 0) continue;
      const asked = new Set(
        wantedPaths(facts, [shop, 'mail.ex.test']).map(([, path]) => facts.files[path]?.realPath ?? path),
      );
      const above = [...asked].map((path) => path.slice(0, path.lastIndexOf('/')));
      const made: string[] = [];
      for (const { kind, path } of changesOf(planApache(facts, wished))) {
        const folder = path.slice(0, path.lastIndexOf('/'));
        const isAsked = asked.has(path) || above.includes(path) || above.includes(folder);
        // Of what the plan makes itself, the nearest folder decides, which was asked of.
        expect(isAsked || made.includes(folder), path).toBe(true);
        if (isAsked && kind === 'make-directory') made.push(path);
      }
    }
  });
});

it('of what does not exist yet, the nearest folder decides', () => {
  const facts = debianFacts({ files: {}, more: { foreignFolders: { '/var/www': '/var' } } });
  expect(foreignOnTheWay(facts, '/var/www/a/b/c')).toBe('/var');
  expect(foreignOnTheWay(facts, '/var/wwwroot/a')).toBeNull();
});
