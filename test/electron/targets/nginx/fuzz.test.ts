import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Directive, NginxFacts } from '../../../../electron/targets/nginx/config/facts.ts';
import { matchName } from '../../../../electron/targets/nginx/config/match.ts';
import { parseConfig } from '../../../../electron/targets/nginx/config/parse.ts';
import { checkNginx } from '../../../../electron/targets/nginx/plan/check.ts';
import { planNginx } from '../../../../electron/targets/nginx/plan/plan.ts';
import { nginxObstacles } from '../../../../electron/targets/nginx/proof/obstacles.ts';
import { proofPlan } from '../../../../electron/targets/nginx/proof/proof.ts';
import { answerersOf } from '../../../../electron/targets/nginx/proof/who-answers.ts';
import { applyEdits } from '../../../../electron/text/edits.ts';
import type { Stage } from '../../../../shared/plan.ts';
import { mutated, numbersFrom, someServers } from '../../../support/nginx-mutations.ts';
import { factsOf, siteFile } from './practice.ts';

const names = ['shop.ex.test', 'www.shop.ex.test'];
const wishes = [
  { names, redirect: true, hsts: true },
  { names, redirect: false, hsts: false, openProofPath: true },
];
const snippet = '/etc/nginx/snippets/tls.conf';
const tls = 'ssl_certificate /etc/ssl/s.pem;\nssl_certificate_key /etc/ssl/s.key;\nssl_protocols TLSv1.2;\n';

const withText = (text: string, more: Readonly<Record<string, string>> = {}): NginxFacts =>
  factsOf({ [siteFile]: text, [snippet]: tls, ...more });

type Shape = readonly (string | readonly Shape[])[];
/** Whoever is the default of an address by order may be said to be it. */
const shapeOf = ({ name, words, block }: Directive): Shape => [
  name,
  ...words.filter((word) => name !== 'listen' || word !== 'default_server'),
  ...(block === null ? [] : [block.children.map(shapeOf)]),
];

/** The servers that answer nobody who asks for these names, as nginx reads them. */
function others(facts: NginxFacts): readonly string[] {
  const touched = new Set(
    names
      .map((name) => matchName(facts, name))
      .flatMap((one) => [
        ...[one.plain, one.encrypted, one.caught, one.challenged].flat(),
        ...one.unsure.map(({ server }) => server),
        ...answerersOf(facts, one.name).edited,
      ]),
  );
  return facts.servers
    .filter((server) => !touched.has(server))
    .map(({ directive }) => JSON.stringify(shapeOf(directive)));
}

/** The texts behind a stage. */
function after(texts: Readonly<Record<string, string>>, stage: Stage | null): Record<string, string> {
  const changed = { ...texts };
  for (const change of stage?.changes ?? []) {
    if (change.kind === 'edit-file')
      changed[change.path] = applyEdits(changed[change.path] ?? '', change.edits);
  }
  return changed;
}

function mustLeaveOthers(facts: NginxFacts, stages: readonly (Stage | null)[]): void {
  const before = others(facts);
  let texts = Object.fromEntries(Object.entries(facts.files).map(([path, { text }]) => [path, text]));
  for (const stage of stages) {
    texts = after(texts, stage);
    for (const text of Object.values(texts)) expect(parseConfig(text).flaw).toBeNull();
    const { [siteFile]: own = '', ...more } = texts;
    const now = withText(own, more).servers.map(({ directive }) => JSON.stringify(shapeOf(directive)));
    for (const shape of before) {
      expect(now).toContain(shape);
      now.splice(now.indexOf(shape), 1);
    }
  }
}

/** All that is thought about a text, each as it would be for a server. Answers how many plans came of it. */
function thoughtThrough(text: string): number {
  const facts = withText(text);
  for (const name of [...names, '*.ex.test']) nginxObstacles(facts, [name]);
  // nginx itself refuses the rest, and whoever looks at it stops there.
  if (parseConfig(text).flaw !== null) return 0;
  const challenges = names.map((name) => ({ name, token: 'a-token', keyAuthorization: 'a-token.key' }));
  mustLeaveOthers(facts, [proofPlan(facts, challenges).stage]);
  const possible = wishes.filter(
    (wish) => !checkNginx(facts, wish).some(({ severity }) => severity === 'blocker'),
  );
  for (const wish of possible) {
    const { install, redirect } = planNginx(facts, wish);
    mustLeaveOthers(facts, [install, redirect]);
  }
  return possible.length;
}

function tried(count: number, textOf: (next: () => number) => string): number {
  let plans = 0;
  for (let seed = 1; seed <= count; seed += 1) {
    const text = textOf(numbersFrom(seed));
    try {
      plans += thoughtThrough(text);
    } catch (thrown) {
      throw new Error(`number ${seed}: ${JSON.stringify(text)}`, { cause: thrown });
    }
  }
  return plans;
}

it('servers put together by chance are planned for, and nobody else’s is changed', {
  timeout: 60_000,
}, () => {
  expect(tried(100, someServers)).toBeGreaterThan(40);
});

it('texts with pieces lost, doubled and moved are refused, or nobody else’s server is changed', {
  timeout: 60_000,
}, () => {
  const folder = join(import.meta.dirname, '../../../fixtures/nginx/configs');
  const files = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'latin1'));
  const own = (next: () => number) =>
    next() < 0.25 ? (files[Math.floor(next() * files.length)] ?? '') : someServers(next);
  expect(tried(250, (next) => mutated(own(next), next))).toBeGreaterThan(20);
});
