import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Those that take minutes: one of them begun last would keep every other worker idle until it ends. */
const longest = [
  'lab-cases/hook-faults-mail',
  'lab-cases/reports-one',
  'lab-cases/reports-two',
  'lab-cases/reports-three',
  'lab-cases/renewal-by-certbot-systemd',
  'lab-cases/reports-mail',
  'lab-cases/renewal-by-cron',
  'lab-cases/golden-output',
  'lab-cases/shops',
  'lab-cases/lost',
  'lab-cases/renewers-left-alone',
  'lab-cases/renewal-by-others',
  'lab-cases/hook-faults',
  'lab-cases/faults',
  'lab-cases/ari',
  'lab-cases/grade',
  'mail/renewal-apache',
  'mail/renewal-nginx',
  'windows/iis-lost',
  'mail/exim',
  'lab-cases/commands',
  'windows/transport',
  'lab-cases/renewal-by-mod-md',
  'hostile/customers-folder',
  'lab-cases/renewers-systemd',
  'apache/renewal-past-redirects',
  'lab-cases/profiles',
  'mail/alone',
  'lab-cases/reports-nginx',
  'lab-cases/waiting',
  'windows/verbs',
  'nginx/renewal-by-certbot-systemd',
  'windows/secure-iis',
  'windows/renewal-by-simple-acme',
  'lab-cases/renewal-by-certbot',
  'nginx/renewal-by-certbot',
  'e2e/background',
  'e2e/screens-one',
  'e2e/screens-two',
  'e2e/learn',
  'e2e/wizard-renewal-certbot',
  'e2e/recover',
  'e2e/wizard-renewal-mod-md',
  'hook/killed',
  'run/runner',
].map((name) => `${name}.test.ts`);

const rank = ({ moduleId }: TestSpecification): number => {
  const at = longest.findIndex((name) => moduleId.endsWith(name));
  return at < 0 ? longest.length : at;
};

/** Vitest's own order, which on a new checkout goes by the size of a file, with those that are known to take long in front. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).sort((one, other) => rank(one) - rank(other));
  }
}
