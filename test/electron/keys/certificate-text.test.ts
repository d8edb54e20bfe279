import { expect, it } from 'vitest';
import { alternativeNamesOf } from '../../../electron/keys/certificate-text.ts';

const namesIn = (subjectAltName: string | undefined) =>
  alternativeNamesOf({ subjectAltName }, 'DNS', 'IP Address');

it('tells names and addresses of a certificate in its order, each once, in small letters', () => {
  expect(
    namesIn(
      'DNS:Shop.example, email:a@b.example, DNS:*.shop.example, IP Address:192.0.2.1, DNS:shop.example',
    ),
  ).toEqual(['shop.example', '*.shop.example', '192.0.2.1']);
  expect(namesIn('IP Address:2001:DB8:0:0:0:0:0:1')).toEqual(['2001:db8:0:0:0:0:0:1']);
  expect(alternativeNamesOf({ subjectAltName: 'DNS:a.example, IP Address:192.0.2.1' }, 'DNS')).toEqual([
    'a.example',
  ]);
  expect(namesIn(undefined)).toEqual([]);
  expect(namesIn('')).toEqual([]);
});

it('takes no name out of a value that had to be quoted', () => {
  expect(
    namesIn('DNS:"x, DNS:bank.example, DNS:y", DNS:shop.example, URI:"http://a/?b=1, DNS:bank.example"'),
  ).toEqual(['shop.example']);
  expect(namesIn('DNS:"x\\", DNS:bank.example, DNS:\\"y", DNS:shop.example')).toEqual(['shop.example']);
  expect(namesIn('DirName:"O = a, DNS:bank.example"')).toEqual([]);
  expect(namesIn('DNS:"open, DNS:bank.example')).toEqual([]);
});
