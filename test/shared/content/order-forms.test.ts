import { expect, it } from 'vitest';
import { orderForms } from '../../../shared/content/order-form-schema.ts';
import data from '../../../shared/content/order-forms.json' with { type: 'json' };
import { checksFor, formOf, mailboxesOf } from '../../../shared/content/order-forms.ts';
import { sellerIds } from '../../../shared/sellers.ts';

it('has a form of each seller once, with the pages that say so and their day', () => {
  const { forms } = orderForms.parse(data);
  expect(forms.map(({ seller }) => seller).toSorted()).toEqual([...sellerIds].toSorted());
  for (const { seller, checks, file, record } of forms) {
    expect(checks.includes('file') || file === null, seller).toBe(true);
    expect(checks.includes('dns') || record === null, seller).toBe(true);
  }
});

it('proves a name with a star by no file', () => {
  expect(checksFor('digicert', ['shop.test'], '2026-11-30T00:00:00Z')).toEqual(['file', 'dns', 'email']);
  expect(checksFor('digicert', ['shop.test', '*.shop.test'], '2026-11-30T00:00:00Z')).toEqual([
    'dns',
    'email',
  ]);
});

it('names mail until the day from which no authority may use it', () => {
  expect(checksFor('other', ['shop.test'], '2028-03-14T23:59:59Z')).toContain('email');
  expect(checksFor('other', ['shop.test'], '2028-03-15T00:00:00Z')).not.toContain('email');
  expect(mailboxesOf('shop.test')).toContain('hostmaster@shop.test');
});

it('says what a file is called where that is always the same', () => {
  expect([formOf('globalsign').file, formOf('sectigo').file]).toEqual(['gsdv.txt', null]);
});
