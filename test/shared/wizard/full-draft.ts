import { blankLook, type SiteLook } from '../../../shared/look.ts';
import type { Plan, PlanPart, ReviewedPlan } from '../../../shared/plan.ts';
import { httpsProbes } from '../../../shared/probes.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { domainNames } from '../../support/domain-names.ts';

const activation = {
  service: 'apache2',
  test: ['apachectl', '-t'],
  reload: ['apachectl', 'graceful'],
  start: ['apachectl', 'start'],
  alive: { by: 'pid-file' as const, path: '/run/apache2.pid' },
};

export const look: SiteLook = {
  ...blankLook('shop.example', '2026-11-24T10:00:00.000Z'),
  registrable: 'shop.example',
  isComplete: true,
  proposedNames: ['shop.example', 'www.shop.example'],
};

export const planPart: PlanPart = {
  target: 'apache',
  names: ['shop.example'],
  live: {
    key: '/etc/sealkeeper/live/shop.example/privkey.pem',
    chain: '/etc/sealkeeper/live/shop.example/fullchain.pem',
  },
  install: { id: 'install', changes: [], activation },
  redirect: null,
  proofExample: null,
  notes: [],
  differences: [],
  probes: [...httpsProbes(['shop.example'])],
};

/** For one service, in which this is different. */
export const planWith = (more: Partial<PlanPart> = {}): Plan => ({
  names: ['shop.example'],
  parts: [{ ...planPart, ...more }],
});
export const reviewedWith = (more: Partial<PlanPart> = {}): ReviewedPlan => ({
  ...planWith(more),
  digest: '0'.repeat(64),
});

/** Everything answered. */
export const fullDraft: Draft = {
  site: { domain: 'shop.example', look },
  names: domainNames('shop.example', 'www.shop.example'),
  provider: { id: 'lets-encrypt', name: 'Let’s Encrypt', directory: 'https://ca.example/dir', agreed: true },
  proof: 'http-01',
  server: { connectionId: 'c1', host: 'shop.example', label: 'root@shop.example' },
  inspection: {
    target: 'apache',
    isTriedOnARealOne: true,
    title: 'Apache · Debian 12',
    version: '2.4',
    sites: [],
    checks: [],
  },
  wishes: { redirect: true, hsts: false, key: 'ec-p256' },
  plan: reviewedWith(),
};
