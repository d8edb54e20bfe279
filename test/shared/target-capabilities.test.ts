import { expect, it } from 'vitest';
import { isChangeable } from '../../shared/target-capabilities.ts';

it.each([
  ['Apache', true],
  ['Apache/2.4.62 (Debian)', true],
  ['Microsoft-IIS/10.0', true],
  ['nginx/1.26', true],
  ['freenginx/1.27.5', true],
  ['Caddy', false],
  ['not-apache', false],
  ['LiteSpeed Apache', false],
  ['', false],
])('a server that calls itself %j can be changed: %s', (server, expected) => {
  expect(isChangeable(server)).toBe(expected);
});
