import { describe, expect, it } from 'vitest';
import { policyOf } from '../../../electron/outside/mail/mta-sts-policy.ts';
import type { DomainDns } from '../../../shared/look/dns.ts';
import { mailPolicyFile } from '../../../shared/look/mail-policy-file.ts';

type Rules = NonNullable<Extract<DomainDns['mtaSts'], { state: 'known' }>['value']>;

const dns = (rules: Partial<Rules> | null, ...hosts: readonly string[]) => ({
  mx: { state: 'known' as const, value: hosts.map((host) => ({ priority: 10, host })) },
  mtaSts: {
    state: 'known' as const,
    value: rules === null ? null : { id: '1', mode: null, mx: [], ...rules },
  },
});

describe('the policy file that is offered', () => {
  it('names all mail servers, is read as a whole rule, and stops no mail where none could be read', () => {
    const text = mailPolicyFile(dns({ fault: 'text' }, 'MX1.shop.test.', 'mx2.shop.test'));
    expect(text).toBe(
      'version: STSv1\r\nmode: testing\r\nmx: mx1.shop.test\r\nmx: mx2.shop.test\r\nmax_age: 86400\r\n',
    );
    expect(policyOf(text ?? '')).toEqual({ mode: 'testing', mx: ['mx1.shop.test', 'mx2.shop.test'] });
  });

  it('keeps the mode and the lines that are there, and adds the servers that they leave out', () => {
    const text = mailPolicyFile(dns({ mode: 'enforce', mx: ['*.mail.test'] }, 'mx.shop.test')) ?? '';
    expect(policyOf(text)).toEqual({ mode: 'enforce', mx: ['*.mail.test', 'mx.shop.test'] });
  });

  it.each([
    ['a host that is more than a name', dns({ mode: 'enforce' }, 'mx.test\r\nmode: none')],
    ['no mail', dns({ mode: 'enforce', mx: ['mx.test'] })],
    ['no rule', dns(null, 'mx.test')],
  ])('is none for %s', (_, known) => {
    expect(mailPolicyFile(known)).toBeNull();
  });
});
