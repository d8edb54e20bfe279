import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { activationOf } from '../../../electron/targets/nginx/config/activation.ts';
import type { NginxFacts } from '../../../electron/targets/nginx/config/facts.ts';
import { openPath } from '../../../electron/targets/nginx/proof/open-path.ts';
import { proofFolder } from '../../../electron/targets/nginx/proof/proof-folder.ts';
import { editChange, mergeEdits } from '../../../electron/text/changed-files.ts';
import { ask, askUntil } from '../../support/ask.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';
import { type PrivateNginx, startPrivateNginx } from '../../support/nginx-desk.ts';
import { nginxMaps, nginxObstacleCases } from '../../support/nginx-obstacle-cases.ts';

const nameOf = (title: string) => `${title}.example.test`;
const path = '/.well-known/acme-challenge/later-proof_1';
/** What is put around every text there is also stands around this one; and what counts visitors says something else each time. */
const cases = nginxObstacleCases.filter(
  ({ title }) => !['sub-filter', 'addition', 'status-page'].includes(title),
);
const files = Object.fromEntries(
  cases.map(({ title, body }) => [
    `conf.d/${title}.conf`,
    `server {\n  listen 127.0.0.1:@HTTP@;\n  server_name ${nameOf(title)};\n${body}\n}\n`,
  ]),
);

describe('a lasting way for proofs on a real nginx', () => {
  let nginx: PrivateNginx;
  let facts: NginxFacts;
  beforeAll(async () => {
    nginx = await startPrivateNginx({ ...nginxMaps, ...files, 'other/own': 'somebody else’s\n' });
    facts = { ...(await nginx.facts()), proofRoot: join(nginx.folder, 'proofs') };
  });
  afterAll(() => nginx.stop());

  it('leads past everything, and is taken back', { timeout: 120_000 }, async () => {
    const texts = () => Object.keys(files).map((name) => readFileSync(nginx.path(name), 'latin1'));
    const before = texts();
    expect(proofFolder(facts, nameOf('plain'))).toBe(nginx.path('site'));
    expect(proofFolder(facts, nameOf('own-acme-folder'))).toBe(nginx.path('other'));
    expect(proofFolder(facts, nameOf('proxy'))).toBeNull();
    const unknown = '/.well-known/acme-challenge/of-another';
    const shown = async () => {
      const answers = [];
      for (const { title } of cases) {
        // `return 444` hangs up.
        const one = await ask(nginx.http, nameOf(title), unknown).catch(() => null);
        answers.push({ title, status: one?.status, body: one?.body, location: one?.location });
      }
      return answers;
    };
    const formerly = await shown();
    const plain = facts.servers.map((site) => ({ site, names: site.names }));
    const open = openPath(facts, plain);
    const changes = [...open.changes, ...mergeEdits(open.edits).map(editChange)];
    const stage = { id: 'install', changes, activation: activationOf(facts) } as const;
    const undo = applyStage(stage);
    activateStage(stage);
    const folder = join(facts.proofRoot, '.well-known/acme-challenge');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'later-proof_1'), 'an ordinary proof');
    const later = { ...(await nginx.facts()), proofRoot: facts.proofRoot };
    for (const { title } of cases) {
      const seen = await askUntil((one) => one.body === 'an ordinary proof', nginx.http, nameOf(title), path);
      expect({ title, body: seen.body }).toEqual({ title, body: 'an ordinary proof' });
      expect(proofFolder(later, nameOf(title))).toBe(facts.proofRoot);
    }
    expect(
      openPath(
        later,
        later.servers.map((site) => ({ site, names: site.names })),
      ).edits,
    ).toEqual([]);
    expect(await shown()).toEqual(formerly);
    // Whoever has a folder of proofs already keeps it.
    const own = await ask(nginx.http, nameOf('own-acme-alias'), '/.well-known/acme-challenge/own');
    expect(own.status).toBe(200);
    rmSync(join(folder, 'later-proof_1'));
    undo();
    expect(texts()).toEqual(before);
  });
});
