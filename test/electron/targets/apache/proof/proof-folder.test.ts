import { describe, expect, it } from 'vitest';
import { intentOf } from '../../../../../electron/targets/apache/plan/intent.ts';
import { openPath } from '../../../../../electron/targets/apache/proof/open-path.ts';
import { proofFolder } from '../../../../../electron/targets/apache/proof/proof-folder.ts';
import { applyEdits } from '../../../../../electron/text/edits.ts';
import { debianFacts } from '../../../../support/apache-facts.ts';

const name = 'shop.test';
const file = '/etc/apache2/sites-enabled/shop.conf';
const site = (more = '') =>
  `<VirtualHost *:80>\n    ServerName ${name}\n    DocumentRoot /srv/shop/\n${more}</VirtualHost>\n`;
const factsOf = (text: string) => debianFacts({ files: { [file]: text }, modules: ['rewrite', 'proxy'] });

describe('where a file of proof is shown from today', () => {
  it.each<[string, string, string | null | undefined]>([
    ['the folder of the site', '', '/srv/shop'],
    ['none, behind a rule about hidden folders', '    RedirectMatch 404 "/\\."\n', null],
    ['none, in front of an application', '    ProxyPass / http://127.0.0.1:3000/\n', null],
    ['none, where all are sent to another host', '    Redirect permanent / https://other.test/\n', null],
    ['not known, where all are sent to the encrypted site', `    Redirect / https://${name}/\n`, undefined],
    [
      'not known, where it is another folder',
      '    Alias /.well-known/acme-challenge/ /srv/acme/\n',
      undefined,
    ],
  ])('is %s', (_, more, expected) => {
    expect(proofFolder(factsOf(site(more)), name)).toBe(expected);
  });

  it('is our own where the way of an earlier run stands, past whatever hides others', () => {
    const text = site('    RedirectMatch 404 "/\\."\n');
    const facts = factsOf(text);
    const { edits, folder } = openPath(facts, intentOf(facts, [name]).plain);
    const opened = applyEdits(
      text,
      edits.flatMap((one) => one.edits),
    );
    expect(proofFolder(factsOf(opened), name)).toBe(folder);
  });

  it('is not known of a name that no site bears', () => {
    expect(proofFolder(factsOf(site()), 'other.test')).not.toBeNull();
  });
});
