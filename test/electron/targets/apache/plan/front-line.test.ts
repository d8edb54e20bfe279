import { expect, it } from 'vitest';
import { frontLine } from '../../../../../electron/targets/apache/plan/front-line.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const path = '/etc/apache2/sites-enabled/a.conf';
const text =
  '<Macro Shop $name>\n</Macro>\n<IfModule ssl_module>\n  Use Shop \\\n    a.ex.test\n</IfModule>\nUse Shop b.ex.test\n';
const facts = debianFacts({ files: { [path]: `${text}<VirtualHost *:80>\n</VirtualHost>\n` } });
const [host] = facts.hosts;
const made = (used: string) => {
  if (host === undefined) throw new Error('there is no site');
  const origin = `macro 'Shop' (defined on line 1 of "${path}") used on line ${used}`;
  return frontLine(facts, { ...host, origin, kind: 'macro' })?.line.text ?? null;
};

it('of a site is its own first line', () => {
  expect(host === undefined ? null : frontLine(facts, host)?.line.text).toBe('<VirtualHost *:80>');
});

it.each([
  ['the Use that makes it', `7 of "${path}"`, 'Use Shop b.ex.test'],
  ['one that goes on in the next line', `5 of "${path}"`, 'Use Shop     a.ex.test'],
  [
    'that of the outer one, where another macro uses it',
    `2 of "macro 'Outer' (defined on line 1 of "${path}") used on line 7 of "${path}""`,
    'Use Shop b.ex.test',
  ],
  ['none in a file that was not read', '7 of "/etc/other.conf"', null],
  ['none where no such line is', `70 of "${path}"`, null],
])('of a macro’s is %s', (_, used, expected) => {
  expect(made(used)).toBe(expected);
});
