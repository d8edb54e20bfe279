import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFilesInHand, type FilesInHand } from '../../../electron/app/files-in-hand.ts';
import type { Services } from '../../../electron/app/services.ts';
import { fileHandlers } from '../../../electron/ipc/handlers/files.ts';
import type { Order, OrderStore } from '../../../electron/run/orders/order-file.ts';
import { fileLimits } from '../../../shared/file-limits.ts';
import { contract, type Input } from '../../../shared/ipc/contract.ts';
import { ProblemError } from '../../../shared/problems.ts';
import { type Seller, seller } from '../../support/seller.ts';
import { zipOf } from '../../support/zip-of.ts';

const name = 'shop.example.test';
let shop: Seller;
let trustFile: string;
let inHand: FilesInHand;

beforeAll(() => {
  shop = seller([name]);
  trustFile = `${shop.folder}/root.pem`;
  const words = ['-in', 'leaf.pem', '-inkey', 'leaf.key', '-passout', 'pass:geheim'];
  shop.openssl('pkcs12', '-export', ...words, '-out', 'shop.pfx');
  shop.write(
    'bought.zip',
    zipOf([
      { name: 'AAA_Root.crt', content: shop.read('root.pem') },
      { name: 'bundle.crt', content: shop.read('inter.pem') },
      { name: 'shop.crt', content: shop.read('leaf.pem') },
    ]),
  );
});
afterAll(() => shop.stop());

const file = (called: string) => ({ name: called, content: shop.read(called).toString('base64') });

/** Two orders, one for the key of the certificate. */
const publicKeyOf = (key: string) =>
  createHash('sha256')
    .update(shop.openssl('pkey', '-in', key, '-pubout', '-outform', 'DER'))
    .digest('hex');
const orderOf = (id: string, key: string) =>
  ({ id, made: { csr: '', key: '', publicKey: publicKeyOf(key) } }) as Order;
const ordered = () => [orderOf('order-1', 'leaf.key'), orderOf('order-2', 'other.key')];
const orders = {
  load: async (id: string) => {
    const found = ordered().find((one) => one.id === id);
    if (found === undefined) throw new ProblemError('order-unknown', { order: id });
    return found;
  },
  list: async () => ({ orders: ordered(), unreadable: [] }),
} as unknown as OrderStore;
const services = { orders, orderKeys: { of: async () => null } } as unknown as Services;

/** As the window asks, through the contract in both directions. */
async function read(change: Partial<Input<'files.read'>> = {}) {
  const { input, output } = contract['files.read'];
  const asked = input.parse({ add: [], isKeyOnServer: false, names: [], outside: { trustFile }, ...change });
  const signal = new AbortController().signal;
  const context = { taskId: 't', signal, progress: () => undefined };
  return output.parse(await fileHandlers(services, inHand)['files.read'](asked, context));
}
const codes = ({ blockers }: Awaited<ReturnType<typeof read>>) => blockers.map(({ code }) => code);

describe('files that are brought to the window', () => {
  it('are judged together, however they come, until all that is needed is there', async () => {
    inHand = createFilesInHand();
    const first = await read({ add: [file('bought.zip')] });
    expect(codes(first)).toEqual(['files-key-missing']);
    expect(first.certificate).toMatchObject({ names: [name], siteNames: [name], chain: ['Seller Issuing'] });
    const { filesId } = first;
    expect(() => inHand.get(filesId)).toThrow(TypeError);
    const locked = await read({ filesId, add: [file('shop.pfx')] });
    expect([locked.filesId, codes(locked)]).toEqual([filesId, ['files-locked']]);
    expect(codes(await read({ filesId, password: 'nein' }))).toEqual(['files-password-wrong']);
    const whole = await read({ filesId, password: 'geheim' });
    expect([codes(whole), whole.key]).toEqual([[], 'shop.pfx']);
    expect(JSON.stringify(whole)).not.toMatch(/PRIVATE KEY|geheim/);
    const { certificate, brought, wish } = inHand.get(filesId);
    expect(certificate).toEqual({ from: 'files', files: ['bought.zip', 'shop.pfx'] });
    expect(brought.certificate.chainPem).toBe(`${shop.text('leaf.pem')}${shop.text('inter.pem')}`);
    expect(brought.keyPem).toMatch(/^-----BEGIN PRIVATE KEY-----/);
    expect(wish).toMatchObject({ renewal: { by: 'nobody' }, endsAt: brought.certificate.notAfter });
  });

  it('are no use any more once one that is needed was left out, or all were forgotten', async () => {
    inHand = createFilesInHand();
    const whole = await read({ add: [file('bought.zip'), file('leaf.key')] });
    const { filesId } = whole;
    expect(codes(whole)).toEqual([]);
    const key = whole.files.find((one) => one.name === 'leaf.key');
    expect(codes(await read({ filesId, ...(key && { leaveOut: key.id }) }))).toEqual(['files-key-missing']);
    expect(() => inHand.get(filesId)).toThrow(TypeError);
    expect(codes(await read({ filesId, isKeyOnServer: true }))).toEqual([]);
    expect(inHand.get(filesId)).toMatchObject({ certificate: { key: 'server' }, brought: { keyPem: null } });
    await fileHandlers(services, inHand)['files.forget']({});
    expect(() => inHand.get(filesId)).toThrow(TypeError);
    const anew = await read({ filesId });
    expect([anew.filesId === filesId, anew.files, codes(anew)]).toEqual([false, [], ['files-nothing']]);
  });

  it('that answer an order need no key beside them, and stay its own for whoever looks back', async () => {
    inHand = createFilesInHand();
    const { filesId, blockers } = await read({ add: [file('bought.zip')], orderId: 'order-1' });
    expect(blockers).toEqual([]);
    const forRun = inHand.get(filesId);
    expect(forRun).toMatchObject({ order: 'order-1', certificate: { key: 'server' } });
    expect([forRun.brought.keyPem, forRun.brought.keyAt]).toEqual([
      null,
      '/var/lib/sealkeeper/waiting/order-1/key.pem',
    ]);
    expect(codes(await read({ filesId }))).toEqual([]);
    expect(inHand.get(filesId).order).toBe('order-1');
  });

  it('that were made for another order are refused, with the one that they belong to', async () => {
    inHand = createFilesInHand();
    const other = await read({ add: [file('bought.zip')], orderId: 'order-2' });
    expect(other.blockers).toEqual([{ code: 'order-other-key', facts: { name, owner: 'order-1' } }]);
    expect(() => inHand.get(other.filesId)).toThrow(TypeError);
  });

  it('must be for the site that was looked at', async () => {
    inHand = createFilesInHand();
    const others = await read({
      add: [file('bought.zip'), file('leaf.key')],
      names: ['other.example.test'] as Input<'files.read'>['names'],
    });
    expect(codes(others)).toEqual(['files-name-missing']);
    expect(() => inHand.get(others.filesId)).toThrow(TypeError);
  });

  it('are told by the last part of their names, and those that were too big to send are said so', async () => {
    inHand = createFilesInHand();
    const { files, cautions, blockers } = await read({
      add: [
        { ...file('bought.zip'), name: '../../etc/\u0007passwd' },
        { name: 'huge.iso', content: null },
      ],
    });
    expect(files.map((one) => one.name)).toEqual(['passwd', 'huge.iso']);
    expect([...cautions, ...blockers]).toContainEqual(
      expect.objectContaining({ code: 'files-too-much', facts: { file: 'huge.iso' } }),
    );
  });

  it('are refused by the contract where they are more than was agreed', () => {
    const { input } = contract['files.read'];
    const asking = (add: readonly object[]) =>
      input.safeParse({ add, isKeyOnServer: false, names: [] }).success;
    const long = (bytes: number) => 'A'.repeat(Math.ceil(bytes / 3) * 4);
    expect(asking([{ name: 'a', content: long(fileLimits.file) }])).toBe(true);
    expect(asking([{ name: 'a', content: long(fileLimits.file + 3) }])).toBe(false);
    const third = { name: 'a', content: long(fileLimits.all / 3) };
    expect([asking([third, third, third]), asking([third, third, third, third])]).toEqual([true, false]);
  });
});
