import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { NginxFacts } from '../../../electron/targets/nginx/config/facts.ts';
import { nginxObstacles } from '../../../electron/targets/nginx/proof/obstacles.ts';
import { proofPlan } from '../../../electron/targets/nginx/proof/proof.ts';
import { ask, askUntil } from '../../support/ask.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';
import { type PrivateNginx, startPrivateNginx } from '../../support/nginx-desk.ts';
import { nginxMaps, nginxObstacleCases } from '../../support/nginx-obstacle-cases.ts';

const run = promisify(execFile);
const nameOf = (title: string) => `${title}.example.test`;
const fileOf = (title: string) => `conf.d/${title}.conf`;
const pathOf = (token: string) => `/.well-known/acme-challenge/${token}`;
const tokenOf = (title: string) => `Tok_en-${title}`;
const answerOf = (title: string) => `${tokenOf(title)}.answer_A`;
/** Answered by the wildcard's, the pattern's and the default server. */
const others = ['a.wild.test', 'p7.pattern.test', 'nobody.test'];

const serverWith = (title: string, body: string) =>
  `server {\n  listen 127.0.0.1:@HTTP@;\n  server_name ${nameOf(title)};\n${body}\n}\n`;

const files = {
  [`site${pathOf('ordinary')}`]: 'ordinary file\n',
  ...Object.fromEntries(
    nginxObstacleCases.map(({ title, body }) => [fileOf(title), serverWith(title, body)]),
  ),
  ...nginxMaps,
  'conf.d/00-default.conf': 'server { listen 127.0.0.1:@HTTP@ default_server; server_name _; return 444; }\n',
  'conf.d/includes-in-includes.conf':
    'include snippets/*.conf;\ninclude snippets/a.conf;\nserver { listen 127.0.0.1:@HTTP@; server_name nested.test; include snippets/inner/*.conf; }\n',
  'snippets/b.conf': 'server { listen 127.0.0.1:@HTTP@; server_name b.nested.test; return 204; }\n',
  'snippets/a.conf':
    'server { listen 127.0.0.1:@HTTP@; server_name a.nested.test; include snippets/inner/last.conf; }\n',
  'snippets/inner/last.conf': 'return 204;\n',
  'snippets/inner/first.conf': 'root @SITE@;\n',
  'conf.d/wild.conf':
    'server {\n\tlisten 127.0.0.1:@HTTP@;\r\n\tserver_name *.wild.test;\r\n\treturn 403;\r\n}',
  'conf.d/pattern.conf':
    'server { listen 127.0.0.1:@HTTP@; server_name ~^p(?<n>\\d+)\\.pattern\\.test$; location / { deny all; } }',
};

describe('a real nginx with obstacles in its servers', () => {
  let nginx: PrivateNginx;
  let facts: NginxFacts;
  beforeAll(async () => {
    nginx = await startPrivateNginx(files);
    facts = await nginx.facts();
  });
  afterAll(() => nginx.stop());

  it('answers every challenge in spite of them, and gives every byte back', {
    timeout: 120_000,
  }, async () => {
    const texts = () => Object.keys(files).map((name) => readFileSync(nginx.path(name), 'latin1'));
    const before = texts();
    const all = [
      ...nginxObstacleCases.map(({ title }) => ({
        name: nameOf(title),
        token: tokenOf(title),
        keyAuthorization: answerOf(title),
      })),
      ...others.map((name, index) => ({
        name,
        token: `other-${index}`,
        keyAuthorization: `other-${index}.key`,
      })),
    ];
    const { stage } = proofPlan(facts, all);
    const undo = applyStage(stage);
    activateStage(stage);
    for (const { name, token, keyAuthorization } of all) {
      const seen = await askUntil(({ body }) => body === keyAuthorization, nginx.http, name, pathOf(token));
      expect({ name, status: seen.status, body: seen.body }).toEqual({
        name,
        status: 200,
        body: keyAuthorization,
      });
      const other = await ask(nginx.http, name, pathOf('not-placed')).catch(() => null);
      expect(other?.body ?? '').not.toContain(keyAuthorization);
    }
    undo();
    expect(texts()).toEqual(before);
    activateStage(stage);
  });

  it('reads just the files that nginx itself says it reads, in its order', async () => {
    const [program = '', ...words] = facts.control;
    const { stdout } = await run(program, [...words, '-T'], { maxBuffer: 10_000_000 });
    const named = [...stdout.matchAll(/^# configuration file (.+):$/gm)].map(([, file = '']) => file);
    const readBy = (file: string): readonly string[] => [
      file,
      ...facts.includes
        .filter(({ directive }) => directive.file === file)
        .flatMap((one) => one.files.flatMap(readBy)),
    ];
    expect(named.length).toBeGreaterThan(nginxObstacleCases.length);
    expect([...new Set(readBy(facts.mainFile))]).toEqual(named);
  });

  it.each(nginxObstacleCases)('names the cause with file and line: $title', async ({ title, hides }) => {
    const found = nginxObstacles(facts, [nameOf(title)]);
    const [first] = found;
    expect(first === undefined ? null : [first.kind, first.line]).toEqual(hides);
    if (first !== undefined) {
      expect(first).toMatchObject({
        file: nginx.path(fileOf(title)),
        isPassed: true,
        names: [nameOf(title)],
      });
    }
  });

  it.each(nginxObstacleCases)('is right about an ordinary file: $title', async ({ title, hides }) => {
    const seen = await ask(nginx.http, nameOf(title), pathOf('ordinary')).catch(() => null);
    expect(seen?.status === 200 && seen.body.includes('ordinary file')).toBe(hides === null);
  });

  it('names another server that answers, a wildcard’s and a pattern’s', () => {
    const kinds = others.map((name) => nginxObstacles(facts, [name]).map(({ kind }) => kind));
    expect(kinds).toEqual([['forbidden'], ['forbidden'], ['other-site', 'forbidden']]);
  });

  it('answers by a server of its own where a customer holds the wildcard', async () => {
    const foreign = { [nginx.path('conf.d/wild.conf')]: '/home/customer' };
    const { stage, ownServerFor } = proofPlan(await nginx.facts(foreign), [
      { name: 'a.wild.test', token: 'own', keyAuthorization: 'own.key' },
    ]);
    expect(ownServerFor).toEqual(['a.wild.test']);
    const before = readFileSync(nginx.path('nginx.conf'), 'latin1');
    const undo = applyStage(stage);
    activateStage(stage);
    const seen = await askUntil(({ body }) => body === 'own.key', nginx.http, 'a.wild.test', pathOf('own'));
    expect(seen.status).toBe(200);
    undo();
    expect(readFileSync(nginx.path('nginx.conf'), 'latin1')).toBe(before);
    activateStage(stage);
  });
});
