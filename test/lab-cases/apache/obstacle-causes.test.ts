import { describe, expect, it } from 'vitest';
import { fetchChallenge } from '../../../electron/outside/deployment/challenge.ts';
import { askWhereHeard } from '../../../electron/solvers/http-file/ask-where-heard.ts';
import { causeOfFailure } from '../../../electron/solvers/http-file/challenge-diagnosis.ts';
import { inspectApache } from '../../../electron/targets/apache/inspect/inspect.ts';
import { challengeToken } from '../../../electron/targets/apache/proof/challenge-scope.ts';
import { apacheTarget } from '../../../electron/targets/apache/target.ts';
import { startDns } from '../../electron/outside/support/local-dns.ts';
import { localHost } from '../../support/local-host.ts';
import { obstacleCases } from '../../support/obstacle-cases.ts';
import { startPrivateApache } from '../../support/private-apache.ts';

const name = 'shop.example.test';
const never = new AbortController().signal;
const answer = `${challengeToken}.an-ordinary-file`;

const siteWith = (body: string) =>
  `<VirtualHost *:@HTTP@>\nServerName ${name}\nServerAlias www.${name}\n${body}\n</VirtualHost>\n`;

/** Nothing of ours is there: an ordinary file of proof lies in the site's folder, as other tools would place it. */
describe.concurrent('an ordinary file of proof on a real Apache', () => {
  for (const { title, body, hides, cause, modules, main, files } of obstacleCases) {
    // Which folder this one shows depends on the visitor, so no file can be laid there beforehand.
    if (title === '20virtual_docroot') continue;
    it(`${title}: ${hides === null ? 'is seen' : `is hidden, and the cause is ${cause}`}`, {
      timeout: 60_000,
    }, async () => {
      const apache = await startPrivateApache({
        files: {
          'sites/shop.conf': siteWith(body),
          [`site/.well-known/acme-challenge/${challengeToken}`]: answer,
          ...files,
        },
        modules: ['rewrite', 'headers', ...modules],
        main,
      });
      const dns = await startDns({ [name]: { addresses: ['127.0.0.1'] } });
      try {
        const outside = { dnsServer: dns.address, ports: apache.ground.ports };
        const facts = await inspectApache(localHost(), apache.ground, [name], never);
        const target = apacheTarget(apache.ground);
        const obstacles = target.obstacles(facts, [name]);
        const first = obstacles[0];
        const line = main === '' ? hides?.[1] : expect.any(Number);
        expect(first && [first.kind, first.line]).toEqual(hides === null ? undefined : [hides[0], line]);
        const seen = await fetchChallenge(name, challengeToken, answer, outside, never, { timeoutMs: 0 });
        expect(seen.isVisible).toBe(hides === null);
        if (hides === null) return;
        const question = { name, path: `/.well-known/acme-challenge/${challengeToken}`, expected: answer };
        const ownAnswer = await askWhereHeard(localHost(), target.sites(facts), question, never);
        expect(ownAnswer).toBe('otherwise');
        const problem = causeOfFailure({ probes: seen.probes, obstacles, ownAnswer });
        expect(problem).toMatchObject({ code: cause });
        if (cause !== 'proof-goes-in-circles') {
          expect(problem.facts).toMatchObject({
            line: expect.any(Number),
            file: expect.stringContaining(apache.folder),
          });
        }
      } finally {
        dns.stop();
        await apache.stop();
      }
    });
  }
});
