import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect, it } from 'vitest';
import type { HookFacts } from '../../../electron/renewers/hook/facts.ts';
import { hookFiles, hookFolders } from '../../../electron/renewers/hook/files.ts';
import { hookLink, hookPath, hookStatePath } from '../../../electron/renewers/hook/ground.ts';
import { hookStateOf } from '../../../electron/renewers/hook/state.ts';
import { trialConfig } from '../../../electron/targets/apache/self-test/trial-config.ts';
import { type Pair, pairFor } from '../../electron/renewers/hook/practice.ts';
import { plainSite, planFor, withEncrypted } from '../../support/apache-desk.ts';
import { activateStage, applyStage } from '../../support/local-stage.ts';

/** The hook behind an installation of the app's own, with the very configuration that its self-test starts. */

const names = ['shop.ex.test'];
const put = (path: string, text: string, mode: number) => {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text, { mode });
  chmodSync(path, mode);
};

it('renews what the app installed, tried with the app’s own self-test', () =>
  withEncrypted({ 'sites/shop.conf': plainSite('shop.ex.test') }, async (desk) => {
    const { apache } = desk;
    const [old, fresh] = [pairFor(names, 10), pairFor(names, 20)];
    const { facts, plan } = await planFor(desk, names);
    const { install, live } = plan;
    if (live === null) throw new Error('nothing to install');
    applyStage(install, { keyPem: old.key, chainPem: old.chain });
    activateStage(install);
    expect(await desk.seen('shop.ex.test', old.fingerprint)).toBe(old.fingerprint);

    const filled = (name: string) => `\${${name}}`;
    const staged = { keyPath: filled('SK_KEY'), chainPath: filled('SK_CHAIN'), fingerprint: '' };
    const ground = { etc: apache.ground.liveRoot, state: apache.path('state'), run: apache.path('run') };
    const told: HookFacts = {
      name: dirname(live.key).split('/').at(-1) ?? '',
      source: { key: apache.path('lineage/privkey.pem'), chain: apache.path('lineage/fullchain.pem') },
      names,
      run: 1,
      keep: 0,
      services: [
        {
          kind: 'apache',
          program: apache.executable,
          options: [{ flag: '-f', value: apache.configFile }],
          starter: { by: 'control' },
          pidFile: apache.path('pid'),
          selfTest: { httpd: apache.executable, config: trialConfig(facts, plan, staged).config },
        },
      ],
      probes: [{ address: '127.0.0.1', port: apache.ground.ports.https, name: 'shop.ex.test' }],
    };
    const renew = ({ key, chain }: Pair) => {
      put(told.source.key, key, 0o600);
      put(told.source.chain, chain, 0o644);
    };
    for (const folder of [ground.state, ground.run, ...hookFolders(told, ground)])
      mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const { path, mode, text } of hookFiles(told, ground)) put(path, text, mode);
    symlinkSync(String(told.run), hookLink(told.name, ground));

    renew(fresh);
    const { status, stdout, stderr } = spawnSync(hookPath(told.name, ground), {
      encoding: 'utf8',
      timeout: 60_000,
    });
    expect([status, stdout, stderr]).toEqual([0, '', '']);
    expect(await desk.seen('shop.ex.test', fresh.fingerprint)).toBe(fresh.fingerprint);
    expect(hookStateOf(readFileSync(hookStatePath(told.name, ground), 'utf8'))).toMatchObject({
      word: 'ok',
      fingerprint: fresh.fingerprint,
    });
    expect(readlinkSync(live.key)).toBe('current/privkey.pem');
  }));
