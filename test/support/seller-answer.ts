import type { Seller } from './seller.ts';
import { zipOf } from './zip-of.ts';

/** What a seller makes of a request: a ZIP in which nothing is in order. Its certificate lies in `order.pem` of the seller then. */
export function answerTo(bought: Seller, csr: string, names: readonly string[]): Buffer {
  bought.write('order.csr', csr);
  bought.write('names', `subjectAltName=${names.map((name) => `DNS:${name}`).join(',')}\n`);
  const signer = ['-CA', 'inter.pem', '-CAkey', 'inter.key', '-CAcreateserial'];
  const how = [...signer, '-extfile', 'names', '-days', '90'];
  bought.openssl('x509', '-req', '-in', 'order.csr', ...how, '-out', 'order.pem');
  return zipOf([
    { name: 'a/AAA_Root.crt', content: bought.read('root.pem') },
    { name: 'a/My_CA_Bundle.ca-bundle', content: bought.read('inter.pem') },
    { name: 'a/shop.crt', content: bought.read('order.pem') },
  ]);
}
