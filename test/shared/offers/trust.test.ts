import { expect, test } from 'vitest';
import { offersOfProgram } from '../../../shared/content/offers.ts';
import { hasLostTrust, isBought, recordOf } from '../../../shared/offers/trust.ts';

test('who lost the browsers’ trust bears the mark, and nobody who bought a brand from them', () => {
  expect(offersOfProgram.signers.filter(({ id }) => hasLostTrust(id)).map(({ name }) => name)).toEqual([
    'Entrust',
  ]);
  expect(hasLostTrust(null)).toBe(false);
});

test('a brand’s past is told where it is sold today, as that of its former owner', () => {
  const bought = recordOf('digicert').filter((event) => isBought(event, 'digicert'));
  expect(bought.map(({ who }) => who)).toEqual(['Symantec, VeriSign, Thawte, GeoTrust, RapidSSL']);
  expect(recordOf('entrust').some((event) => isBought(event, 'entrust'))).toBe(false);
  expect(recordOf(null)).toEqual([]);
});
