import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { addressScript, ownAddresses } from '../../../../electron/targets/posix/own-addresses.ts';

/** As ip(8) prints them, bridges to containers among them. */
const printed = String.raw`1: lo    inet 127.0.0.1/8 scope host lo\       valid_lft forever preferred_lft forever
1: lo    inet6 ::1/128 scope host \       valid_lft forever preferred_lft forever
2: eth0    inet 192.0.2.1/24 brd 192.0.2.255 scope global eth0\       valid_lft forever preferred_lft forever
2: eth0    inet 192.0.2.2/24 scope global secondary eth0\       valid_lft forever preferred_lft forever
2: eth0    inet6 2001:db8::1/64 scope global dynamic \       valid_lft 86000sec preferred_lft 14000sec
2: eth0    inet6 fe80::1/64 scope link \       valid_lft forever preferred_lft forever
3: wg0    inet 10.9.0.1 peer 10.9.0.2/32 scope global wg0\       valid_lft forever preferred_lft forever
4: docker0    inet 172.17.0.1/16 brd 172.17.255.255 scope global docker0\       valid_lft forever
5: br-0a1b2c    inet 172.18.0.1/16 brd 172.18.255.255 scope global br-0a1b2c\       valid_lft forever`;

const said = (body: string): readonly string[] =>
  execFileSync('sh', ['-c', `say() { :; }\nip() { ${body}; }\n${addressScript}`, 'sh'], {
    input: printed,
    encoding: 'utf8',
  }).split('\n');

it('are those that others can reach', () => {
  expect(ownAddresses(said('cat'))).toEqual(['192.0.2.1', '192.0.2.2', '2001:db8::1', '10.9.0.1']);
});

it('are none where nobody tells', () => {
  expect(ownAddresses(said('cat >/dev/null; return 1'))).toEqual([]);
});
