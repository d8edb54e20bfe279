import { describe, expect, it } from 'vitest';
import type { MetExchange } from '../../../../electron/engine/look/mail-met.ts';
import { type MailPolicy, policyChecks } from '../../../../electron/engine/look/mail-policies.ts';
import { createScene } from '../../../doubles/engine/scene.ts';

/** What domains promise other mail servers (MTA-STS), and what a new certificate makes of it. */

const domain = 'shop.test';
const enforce = { id: '1', mode: 'enforce', mx: ['mail.shop.test'] } as const;
const ruled = (rules: Partial<MailPolicy['rules']>): readonly MailPolicy[] => [
  { domain, rules: { ...enforce, mx: [...enforce.mx], ...rules } },
];
const met = (host: string, isShownNew = true): MetExchange => ({ host, domains: [domain], isShownNew });
const signed = { names: ['mail.shop.test'], isSelfSigned: false };
const said = (checks: ReturnType<typeof policyChecks>) =>
  checks.map(({ severity, problem: { code, facts } }) => [severity, code, facts] as const);

describe('a rule for mail', () => {
  it('that insists is told, with where it insists', () => {
    expect(said(policyChecks(ruled({}), [met('mail.shop.test')], signed))).toEqual([
      ['warning', 'mail-policy-enforced', { name: domain, hosts: ['mail.shop.test'] }],
    ]);
  });

  it.each([
    ['enforce', 'blocker'],
    ['testing', 'warning'],
  ] as const)('of mode %s makes a certificate that nobody vouches for a %s', (mode, severity) => {
    const coming = { ...signed, isSelfSigned: true };
    expect(said(policyChecks(ruled({ mode }), [met('mail.shop.test')], coming))).toEqual([
      [severity, 'mail-policy-unfit', { name: domain, mode, hosts: ['mail.shop.test'], why: 'self_signed' }],
    ]);
  });

  it('is not met by a certificate without the name of the MX record, where that is shown there', () => {
    const rules = ruled({ mx: ['*.shop.test'] });
    const hosts = [met('mail.shop.test'), met('mx.shop.test')];
    expect(said(policyChecks(rules, hosts, signed))).toEqual([
      [
        'warning',
        'mail-policy-unfit',
        { name: domain, mode: 'enforce', hosts: ['mx.shop.test'], why: 'name' },
      ],
      ['warning', 'mail-policy-enforced', { name: domain, hosts: ['mail.shop.test'] }],
    ]);
    const kept = [met('mail.shop.test'), met('mx.shop.test', false)];
    expect(said(policyChecks(rules, kept, signed)).map(([, code]) => code)).toEqual(['mail-policy-enforced']);
  });

  it('that does not name the server is told, whatever certificate it gets', () => {
    expect(said(policyChecks(ruled({}), [met('mx.shop.test')], signed))).toEqual([
      [
        'warning',
        'mail-policy-unlisted',
        { name: domain, mode: 'enforce', hosts: ['mx.shop.test'], listed: ['mail.shop.test'] },
      ],
    ]);
  });

  it('that cannot be read is told, with the reason', () => {
    const rules = ruled({ mode: null, mx: [], fault: 'certificate' });
    expect(said(policyChecks(rules, [met('mail.shop.test')], signed))).toEqual([
      ['warning', 'mail-policy-unread', { name: domain, fault: 'certificate' }],
    ]);
  });

  it('of mode none says nothing', () => {
    expect(policyChecks(ruled({ mode: 'none', mx: [] }), [met('mail.shop.test')], signed)).toEqual([]);
  });
});

describe('a run for a certificate that its own key signs', () => {
  const sceneWith = (mode: 'enforce' | 'testing') => {
    const scene = createScene({ services: 'both', isSelfSigned: true });
    scene.site.isDistrusted = true;
    scene.site.exchanges.push({ host: 'mail.test', domains: ['test'] });
    scene.site.policies.test = { id: '1', mode, mx: ['mail.test'] };
    return scene;
  };

  it('is not begun where the rule would stop all mail', async () => {
    const scene = sceneWith('enforce');
    expect(await scene.secure()).toMatchObject({
      outcome: 'refused',
      problem: { code: 'mail-policy-unfit', facts: { name: 'test', why: 'self_signed' } },
    });
    expect(scene.acts).not.toContain('make the key');
  });

  it('goes on where others only report', async () => {
    // What the double signs is no certificate, so the run ends there; it was begun.
    const scene = sceneWith('testing');
    expect(await scene.secure()).toMatchObject({ problem: { code: 'change-failed' } });
    expect(scene.acts).toContain('make the key');
  });
});
