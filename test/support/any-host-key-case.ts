import fc from 'fast-check';
import { hashedName } from '../../electron/remote/ssh/known-hosts.ts';
import { type HostKeyCase, type KeyName, keyNames, keySetNames } from './host-key-judges.ts';

const salt = Buffer.from('twenty bytes of salt');
const hosts = ['shop.example', 'SHOP.Example', '10.1.2.3', '2001:db8::1', '2001:DB8:0::1'] as const;
const strange = [
  ...['*', '*.example', 'sho?.*', '[*]:2222', '*:22*', '[alias]:2222', 'ALIAS', 'SHOP.EXAMPLE', '?lias', ''],
  ...['[shop.example]:22', '2001:DB8::1', '10.1.2.*', 'other.example', '*1', 'shop.example'],
] as const;

/** `value` most often, one of the others now and then. */
const mostly = (value: string, ...others: readonly string[]) =>
  fc.oneof(
    { weight: 8, arbitrary: fc.constant(value) },
    { weight: 2, arbitrary: fc.constantFrom(...others) },
  );

/** A server under a name, and files that say this and that of it, of its other names, and of others. */
export function anyHostKeyCase(keys: Readonly<Record<KeyName, string>>): fc.Arbitrary<HostKeyCase> {
  const knownAs = fc.record(
    {
      host: fc.constantFrom(...hosts),
      port: fc.constantFrom(22, 2222),
      alias: fc.constantFrom('alias', 'Alias', '[alias]:2222'),
    },
    { requiredKeys: ['host', 'port'] },
  );
  return knownAs.chain((name) => {
    const own = [name.host, `[${name.host}]:${name.port}`, name.alias ?? name.host];
    const pattern = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...own) },
      { weight: 2, arbitrary: fc.constantFrom(...strange) },
    );
    const patterns = fc
      .array(fc.tuple(mostly('', '!'), pattern), { minLength: 1, maxLength: 3 })
      .map((list) => list.map((each) => each.join('')).join(','));
    const names = fc.oneof(
      { weight: 4, arbitrary: patterns },
      { weight: 1, arbitrary: pattern.map((each) => hashedName(each.toLowerCase(), salt)) },
    );
    const marker = fc.oneof(mostly('', '@cert-authority ', '@odd '), fc.constantFrom('', '@revoked '));
    const key = fc.constantFrom<KeyName>(...keyNames, 'ed25519-a', 'ed25519-a', 'ecdsa-a', 'rsa-a');
    const line = fc
      .tuple(
        mostly('', ' ', '\t', '#', '\u00a0'),
        marker,
        names,
        key,
        mostly('', ' comment', '\r', '!', '=', '\0'),
      )
      .map(([before, mark, list, which, after]) => `${before}${mark}${list} ${keys[which]}${after}\n`);
    const file = fc.array(line, { maxLength: 4 }).map((lines) => lines.join(''));
    return fc.record({
      knownAs: fc.constant(name),
      server: fc.constantFrom(...keySetNames.filter((set) => set !== 'signed')),
      user: file,
      pins: fc.oneof(fc.constant(''), file),
      global: fc.oneof(fc.constant(''), file),
    });
  });
}
