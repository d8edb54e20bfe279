import type { Output } from '../../shared/ipc/contract.ts';
import type { TargetPlan } from '../../shared/plan.ts';
import { names } from './fake-data.ts';

const old = '7B1F0C7D5E6A49B2C3D4E5F60718293A4B5C6D7E';
const place = 'IIS: Hofladen';

/** A Windows server with two sites. */
export const windowsInspection: Output<'server.inspect'> = {
  target: 'iis',
  isTriedOnARealOne: false,
  title: 'IIS · Windows Server 2022',
  version: '10.0',
  sites: [
    { names, addresses: ['*:80'], file: 'Hofladen, C:\\inetpub\\hofladen', encrypted: false },
    {
      names: ['praxis-am-markt.example'],
      addresses: ['203.0.113.25:80', '203.0.113.25:443'],
      file: 'Praxis, D:\\sites\\praxis',
      encrypted: true,
    },
  ],
  checks: [],
};

export function windowsPlan(isRedirect: boolean, isStrict: boolean): TargetPlan {
  const hsts = { enabled: false, redirect: false, maxAge: 0, includeSubDomains: false, preload: false };
  const after = { ...hsts, enabled: true, redirect: true, maxAge: isStrict ? 63_072_000 : 0 };
  const bindings = names.map((name, index) => ({
    siteId: 1,
    siteName: 'Hofladen',
    bindingInformation: `*:443:${name}`,
    before: index === 0 ? { thumbprint: old, store: 'My', sslFlags: 1 } : null,
    store: 'My',
    sslFlags: 1,
    isShared: index === 0,
  }));
  const shown = (certificate: string): string =>
    `https *:443:${names[0] ?? ''}  ${certificate} in My  sslFlags 1\n`;
  const plain = names.map((name) => `http *:80:${name}\n`).join('');
  const list = names.join(', ');
  return {
    target: 'iis',
    names,
    live: null,
    import: {
      id: 'import',
      changes: [
        { kind: 'backup-configuration', path: 'IIS: applicationHost.config' },
        { kind: 'import-certificate', path: 'LocalMachine\\My', store: 'My', retire: [] },
      ],
      activation: null,
    },
    install: {
      id: 'install',
      changes: bindings.map((binding) => ({
        kind: 'set-binding',
        path: `${place} ${binding.bindingInformation}`,
        binding,
      })),
      activation: null,
    },
    redirect: isRedirect
      ? {
          id: 'redirect',
          changes: [{ kind: 'set-hsts', path: place, siteId: 1, before: hsts, after }],
          activation: null,
        }
      : null,
    proofExample: null,
    notes: [
      {
        stage: 'proof',
        say: 'plan.iis.proof',
        facts: {},
        path: 'http://+:80/.well-known/acme-challenge/',
      },
      { stage: 'import', say: 'plan.iis.backup', facts: {} },
      { stage: 'import', say: 'plan.iis.import', facts: { store: 'My' }, path: 'LocalMachine\\My' },
      { stage: 'install', say: 'plan.iis.replace', facts: { names: list, site: 'Hofladen' }, path: place },
      { stage: 'install', say: 'plan.iis.one-commit', facts: { count: bindings.length } },
      ...(isRedirect
        ? [{ stage: 'redirect', say: 'plan.iis.redirect', facts: { names: list }, path: place } as const]
        : []),
    ],
    differences: [
      {
        stage: 'install',
        path: place,
        before: `${plain}${shown(`certificate ${old}`)}`,
        after: `${plain}${shown('the new certificate')}`,
      },
    ],
  };
}
