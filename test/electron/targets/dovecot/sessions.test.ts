import { expect, it } from 'vitest';
import { planDovecot } from '../../../../electron/targets/dovecot/plan/plan.ts';
import { dovecotFacts } from '../../../support/mail-facts.ts';

const wish = { names: ['mail.shop.test'], redirect: true, hsts: false };

it.each([true, false])('a reload that ends sessions is told before, and no other (%s)', (endsSessions) => {
  const plan = planDovecot(
    dovecotFacts('ssl_cert = </old.pem\nssl_key = </old.key\n', { endsSessions }),
    wish,
  );
  expect(plan.notes.some(({ say }) => say === 'plan.dovecot.sessions')).toBe(endsSessions);
});
