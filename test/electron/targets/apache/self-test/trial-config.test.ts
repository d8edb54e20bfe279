import { expect, test } from 'vitest';
import type { ApacheFacts } from '../../../../../electron/targets/apache/config/facts.ts';
import { planApache } from '../../../../../electron/targets/apache/plan/plan.ts';
import { trialConfig } from '../../../../../electron/targets/apache/self-test/trial-config.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const staged = { keyPath: '/run/staged.key', chainPath: '/run/staged.pem', fingerprint: '' };
const files = {
  '/etc/apache2/sites-enabled/shop.conf': '<VirtualHost *:80>\nServerName shop.ex.test\n</VirtualHost>\n',
};

function trialOf(facts: ApacheFacts) {
  const plan = planApache(facts, { names: ['shop.ex.test'], redirect: false, hsts: false });
  return trialConfig(facts, plan, staged);
}

/** What Debian's files load, in the order in which the server prints it, and what it calls its own way. */
test.each<[string, readonly string[], string, readonly string[]]>([
  ['prefork beside its guest mpm-itk, which comes first', ['mpm_itk', 'mpm_prefork'], 'prefork', ['prefork']],
  ['the one that the server does not name', ['mpm_itk', 'mpm_prefork'], '', ['prefork']],
  ['worker', ['mpm_worker'], 'worker', ['worker']],
  ['none where it is built in', [], 'event', []],
])('the private copy shares its work as the server does: %s', (_, loaded, multiProcessing, expected) => {
  const facts = debianFacts({ files });
  const others = facts.modules.filter((name) => !name.startsWith('mpm_'));
  const modules = [...loaded.map((name) => `${name}_module`), ...others];
  const moduleFiles = [
    ...loaded.map((name) => (name === 'mpm_itk' ? `${name}.so` : `mod_${name}.so`)),
    ...facts.moduleFiles,
  ];
  const { config } = trialOf({ ...facts, modules, moduleFiles, multiProcessing });
  const found = [...config.matchAll(/^LoadModule mpm_(\w+)_module /gm)].map(([, name]) => name);
  expect(found).toEqual(expected);
});
