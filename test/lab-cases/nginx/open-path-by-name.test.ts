import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inParallel } from '../../../electron/in-parallel.ts';
import { activationOf } from '../../../electron/targets/nginx/config/activation.ts';
import type { NginxFacts } from '../../../electron/targets/nginx/config/facts.ts';
import { openPath } from '../../../electron/targets/nginx/proof/open-path.ts';
import { proofFolder } from '../../../electron/targets/nginx/proof/proof-folder.ts';
import { editChange, mergeEdits } from '../../../electron/text/changed-files.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';
import { type PrivateNginx, startPrivateNginx } from '../../support/nginx-desk.ts';
import { nginxMaps, nginxObstacleCases } from '../../support/nginx-obstacle-cases.ts';

/** Each case is the default of an address of its own, and bears another name than the two that are to be proven. */
const names = ['mail.example.test', 'mail2.example.test'] as const;
const path = '/.well-known/acme-challenge/later-proof_1';
/** What is put around every text there is also stands around this one; and what counts visitors says something else each time. */
const cases = nginxObstacleCases
  .filter(({ title }) => !['sub-filter', 'addition', 'status-page'].includes(title))
  .map((one, index) => ({ ...one, address: `127.0.1.${index + 1}` }));
const files = Object.fromEntries(
  cases.map(({ title, body, address }) => [
    `conf.d/${title}.conf`,
    `server {\n  listen ${address}:@HTTP@;\n  server_name ${title}.example.test;\n${body}\n}\n`,
  ]),
);

/** Status, place and text; null where the connection is only closed. */
function ask(host: string, port: number, name: string, at: string): Promise<readonly unknown[] | null> {
  return new Promise((resolve) => {
    const asked = request(
      { host, port, path: at, headers: { host: name }, agent: false, timeout: 5000 },
      (answer) => {
        let text = '';
        answer.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        answer.on('end', () => resolve([answer.statusCode, answer.headers.location ?? null, text]));
      },
    );
    asked.on('timeout', () => asked.destroy());
    asked.on('error', () => resolve(null));
    asked.end();
  });
}

describe('a lasting way through the defaults of a real nginx, for two names', () => {
  let nginx: PrivateNginx;
  let facts: NginxFacts;
  beforeAll(async () => {
    nginx = await startPrivateNginx({ ...nginxMaps, ...files, 'other/own': 'somebody else’s\n' });
    facts = { ...(await nginx.facts()), proofRoot: join(nginx.folder, 'proofs') };
  });
  afterAll(() => nginx.stop());

  it('leads past everything for them alone, and is taken back', { timeout: 120_000 }, async () => {
    const texts = () => Object.keys(files).map((name) => readFileSync(nginx.path(name), 'latin1'));
    // More at once, with what some of them ask for behind them, than nginx has connections for.
    const seen = () =>
      inParallel(cases, 8, async ({ title, address }) => ({
        title,
        own: await ask(address, nginx.http, `${title}.example.test`, '/'),
        ownProof: await ask(address, nginx.http, `${title}.example.test`, path),
        nobodys: await ask(address, nginx.http, 'nobody.test', path),
        mail: await ask(address, nginx.http, names[0], '/'),
        theirs: await ask(address, nginx.http, names[0], '/.well-known/acme-challenge/own'),
      }));
    const [before, former] = [texts(), await seen()];
    const open = openPath(facts, [], names);
    expect(open.names).toEqual(names);
    expect(open.named.sites).toHaveLength(cases.length);
    const changes = [...open.changes, ...mergeEdits(open.edits).map(editChange)];
    const stage = { id: 'install', changes, activation: activationOf(facts) } as const;
    const undo = applyStage(stage);
    activateStage(stage);
    const folder = join(facts.proofRoot, '.well-known/acme-challenge');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'later-proof_1'), 'an ordinary proof');
    const later = { ...(await nginx.facts()), proofRoot: facts.proofRoot };
    for (const { title, address } of cases)
      for (const name of names) {
        const proof = () => ask(address, nginx.http, name, path);
        await expect.poll(proof, { timeout: 5000, message: title }).toEqual([200, null, 'an ordinary proof']);
      }
    expect(await seen()).toEqual(former);
    for (const name of names) expect(proofFolder(later, name)).toBe(facts.proofRoot);
    expect(openPath(later, [], names).edits).toEqual([]);
    rmSync(join(folder, 'later-proof_1'));
    undo();
    expect(texts()).toEqual(before);
  });
});
