import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** Those that take minutes: one of them begun last would keep every other worker idle until it ends. */
const longest = [
  'lab-cases/reports-one',
  'lab-cases/reports-two',
  'lab-cases/renewal-by-certbot-systemd',
  'windows/iis-lost',
  'hook-faults-mail',
  'renewal-by-cron',
  'e2e/screens',
  'e2e/background',
  'e2e/wizard-renewal-certbot',
  'e2e/learn',
  'lab-cases/shops',
  'lab-cases/lost',
  'e2e/recover',
  'windows/verbs',
  'windows/cut-verbs',
  'lab-cases/faults',
  'lab-cases/golden-output',
  'hostile/customers-folder',
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
