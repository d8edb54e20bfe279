import { describe, expect, it } from 'vitest';
import { mustKnowService } from '../../../../electron/run/services/known-service.ts';
import type { DovecotFacts } from '../../../../electron/targets/dovecot/config/facts.ts';
import { readLines } from '../../../../electron/targets/dovecot/config/lexer.ts';
import { listenersIn } from '../../../../electron/targets/dovecot/inspect/survey.ts';
import { checkDovecot } from '../../../../electron/targets/dovecot/plan/check.ts';
import { lastingOf } from '../../../../electron/targets/dovecot/plan/lasting.ts';
import { planDovecot } from '../../../../electron/targets/dovecot/plan/plan.ts';
import { trialConfig } from '../../../../electron/targets/dovecot/self-test/self-test.ts';
import { dovecotTarget } from '../../../../electron/targets/dovecot/target.ts';
import { dovecotFacts, dovecotSsl, others, rootsFile } from '../../../support/mail-facts.ts';

const file = rootsFile;
const ssl = dovecotSsl;
const factsOf = dovecotFacts;
const wish = { names: ['mail.shop.test'], redirect: true, hsts: false };
const edited = (facts: DovecotFacts): readonly string[] =>
  planDovecot(facts, wish).differences.map((one) => one.after);
const live = '/etc/sealkeeper/live/mail.shop.test';

describe('Dovecot’s configuration', () => {
  it('is read with its comments, quotes, joined lines and blocks', () => {
    const text =
      'ssl=yes # really\n  local_name "a.test b.test" {\r\nssl_cert = \\\n  </x\n}\n!include_try "c d.conf"\n#ssl = no\nx = "a # b"';
    const lines = readLines(text);
    expect(lines.map(({ kind }) => kind)).toEqual([
      'setting',
      'open',
      'setting',
      'close',
      'include',
      'setting',
    ]);
    expect(lines[0]).toMatchObject({ name: 'ssl', value: 'yes' });
    expect(lines[1]).toMatchObject({ argument: 'a.test b.test' });
    expect(lines[4]).toMatchObject({ pattern: 'c d.conf' });
    expect(lines[5]).toMatchObject({ value: '"a # b"' });
    for (const line of lines)
      if (line.kind === 'setting') expect(text.slice(line.start, line.end)).toBe(line.value);
  });

  it('tells the listeners that are open to others', () => {
    const services =
      'service imap-login {\n  inet_listener imap {\n    address = 127.0.0.1\n    port = 143\n    ssl = no\n  }\n  inet_listener imaps {\n    address = \n    port = 993\n    ssl = yes\n  }\n}\nservice pop3-login {\n  inet_listener pop3 {\n    address = \n    port = 110\n    ssl = no\n  }\n}\n';
    expect(listenersIn(services, 'protocols =  imap\nlisten = *, ::\n')).toEqual([
      { kind: 'imaps', port: 993 },
    ]);
    expect(listenersIn(services, 'protocols {\n  imap = no\n  pop3 = yes\n}\nlisten = *\n')).toEqual([
      { kind: 'pop3', port: 110 },
    ]);
  });
});

describe('a door of Dovecot’s', () => {
  const services = (address = '') =>
    `service imap-login {\n  inet_listener imaps {\n    address = ${address}\n    port = 993\n    ssl = yes\n  }\n}\n`;
  it.each([
    ['*, ::', '', '127.0.0.1'],
    ['::', '', '::1'],
    ['192.0.2.7', '', '192.0.2.7'],
    ['[2001:db8::7]', '', '2001:db8::7'],
    ['192.0.2.7, 127.0.0.1', '', '127.0.0.1'],
    ['*', '192.0.2.8', '192.0.2.8'],
    ['mail.shop.test', '', '127.0.0.1'],
  ])('where it listens at %s (%s) is looked at from its own machine at %3$s', (all, own, address) => {
    const listeners = listenersIn(services(own), `protocols = imap\nlisten = ${all}\n`);
    const facts = { ...factsOf(''), doveadm: '/usr/bin/doveadm', listeners };
    expect(lastingOf(facts, wish)?.probes.map((probe) => probe.address)).toEqual([address]);
  });
});

describe('a plan for Dovecot', () => {
  it('changes two values where the package’s own certificate stands, and no other byte', () => {
    const text =
      '# a\nssl = yes\nssl_cert = </old.pem # self-made\n  ssl_key = </old.key\nssl_key_password =\n';
    expect(checkDovecot(factsOf(text), wish)).toEqual([]);
    expect(edited(factsOf(text))).toEqual([
      text.replace('</old.pem', `<${live}/fullchain.pem`).replace('</old.key', `<${live}/privkey.pem`),
    ]);
  });

  it('changes nothing but the pair itself where its place stands there already', () => {
    const text = `ssl_cert = <${live}/fullchain.pem\nssl_key = <${live}/privkey.pem\n`;
    expect(edited(factsOf(text))).toEqual([]);
  });

  it('takes the last word, and empties a second pair', () => {
    const text =
      'ssl_cert = </first.pem\nssl_key = </first.key\nssl_cert = </old.pem\nssl_alt_cert = </alt.pem\nssl_alt_key = </alt.key\n';
    expect(edited(factsOf(text))).toEqual([
      `ssl_cert = </first.pem\nssl_key = <${live}/privkey.pem\nssl_cert = <${live}/fullchain.pem\nssl_alt_cert = \nssl_alt_key = \n`,
    ]);
  });

  it('keeps a certificate that others need, and gives the name an entry of its own', () => {
    const text = 'ssl_cert = </other.pem\nssl_key = </other.key\n';
    const facts = factsOf(text, { shown: { certificate: '</other.pem', ssl: 'yes' } });
    expect(checkDovecot(facts, wish)).toEqual([]);
    expect(edited(facts)).toEqual([
      `# mine\n!include conf.d/*.conf\n# Sealkeeper: the certificate\nlocal_name mail.shop.test {\n  ssl_cert = <${live}/fullchain.pem\n  ssl_key = <${live}/privkey.pem\n}\n# Sealkeeper: end\n`,
    ]);
  });

  it('stands in front of a star that would answer first', () => {
    const star = 'local_name *.shop.test {\n  ssl_cert = </star.pem\n  ssl_key = </star.key\n}\n';
    const text = `ssl_cert = </other.pem\nssl_key = </other.key\n${star}`;
    const certificates = { '/other.pem': others, '/star.pem': { ...others, names: ['*.shop.test'] } };
    const facts = factsOf(text, { certificates, shown: { certificate: '</other.pem', ssl: 'yes' } });
    const [one = ''] = edited(facts);
    expect(one.indexOf('local_name mail.shop.test')).toBeLessThan(one.indexOf('local_name *.shop.test'));
    expect(one.endsWith(star)).toBe(true);
  });

  it('refuses where an entry by name would stand against one by protocol', () => {
    const text =
      'ssl_cert = </other.pem\nssl_key = </other.key\nprotocol imap {\n  ssl_cert = </other.pem\n}\n';
    const facts = factsOf(text, { shown: { certificate: '</other.pem', ssl: 'yes' } });
    expect(checkDovecot(facts, wish)).toMatchObject([
      { problem: { code: 'web-server-unsupported', facts: { file: ssl, line: 3 } } },
    ]);
  });

  it.each([
    ['imap', true],
    ['pop3', false],
    ['lmtp', false],
  ])(
    'refuses where the name would be shown what another needs in a block for %s: %s',
    (protocol, isRefused) => {
      const text = `ssl_cert = </old.pem\nssl_key = </old.key\nprotocol ${protocol} {\n  ssl_cert = </other.pem\n}\n`;
      const facts = factsOf(text, { listeners: [{ kind: 'imaps', port: 993 }] });
      expect(checkDovecot(facts, wish)).toMatchObject(
        isRefused
          ? [
              {
                problem: {
                  facts: { reason: 'certificate_by_another', file: ssl, line: 3, names: others.names },
                },
              },
            ]
          : [],
      );
    },
  );

  it('switches encryption on where it is off, and says so', () => {
    const text = 'ssl = no\nssl_cert = </old.pem\nssl_key = </old.key\n';
    const facts = factsOf(text);
    expect(edited(facts)[0]).toMatch(/^ssl = yes\n/);
    expect(planDovecot(facts, wish).notes).toContainEqual(
      expect.objectContaining({ say: 'plan.dovecot.switched-on', facts: { line: 1 }, path: ssl }),
    );
  });

  it('uses the words of 2.4', () => {
    const text = 'ssl_server {\n  cert_file = /old.pem\n}\nssl_server_key_file = /old.key\n';
    const facts = factsOf(text, { version: '2.4.1', shown: { certificate: '/old.pem', ssl: 'yes' } });
    expect(edited(facts)).toEqual([
      `ssl_server {\n  cert_file = ${live}/fullchain.pem\n}\nssl_server_key_file = ${live}/privkey.pem\n`,
    ]);
  });

  it('writes nothing where somebody else may', () => {
    const facts = factsOf('');
    const text = 'ssl_cert = </old.pem\nssl_key = </old.key\n';
    const files = { ...facts.files, [ssl]: file(ssl, text, '/etc/dovecot/conf.d') };
    expect(checkDovecot({ ...facts, files }, wish)).toMatchObject([
      { problem: { code: 'settings-writable-by-others' } },
    ]);
  });

  it('can be done and undone with words that are known', () => {
    const { activation } = planDovecot(factsOf(''), wish).install;
    expect(activation).not.toBeNull();
    if (activation !== null) mustKnowService(activation);
    const { activation: named } = planDovecot(
      factsOf('', { isNamed: true, unit: 'dovecot.service' }),
      wish,
    ).install;
    if (named !== null) mustKnowService(named);
  });
});

it('of several names those of mail are asked for, of others all', () => {
  const target = dovecotTarget();
  const names = ['shop.test', 'www.shop.test', 'mail.shop.test'];
  expect(target.probes(factsOf(''), names)).toEqual([{ kind: 'imaps', name: 'mail.shop.test', port: 993 }]);
  expect(target.probes(factsOf(''), ['shop.test'])).toHaveLength(1);
});

describe('where the certificate’s folder is taken by one that others still see', () => {
  const folder = '/etc/sealkeeper/live/mail.shop.test';
  const text = `ssl_cert = </old.pem\nssl_key = </old.key\nlocal_name mail.other.test {\n  ssl_cert = <${folder}/fullchain.pem\n  ssl_key = <${folder}/privkey.pem\n}\n`;
  const place = (isExpired: boolean) => {
    const present = { ...others, names: ['mail.shop.test', 'mail.other.test'], isExpired };
    const facts = dovecotFacts(text, { certificates: { [`${folder}/fullchain.pem`]: present } });
    return planDovecot(facts, wish).live?.key;
  };
  it('another is taken', () => expect(place(false)).toBe(`${folder}-2/privkey.pem`));
  it('it is taken all the same where that one has ended: nobody is served well by it', () =>
    expect(place(true)).toBe(`${folder}/privkey.pem`));
});

describe('a renewal without us', () => {
  const facts = dovecotFacts('ssl_cert = </old.pem\n', {
    program: '/opt/mail/sbin/dovecot',
    doveadm: '/opt/mail/bin/doveadm',
  });
  it('knows the programs that were found', () =>
    expect(lastingOf(facts, wish)?.services).toMatchObject([
      { program: '/opt/mail/bin/doveadm', daemon: '/opt/mail/sbin/dovecot' },
    ]));
  it('is none where nothing could have Dovecot take it up', () =>
    expect(lastingOf({ ...facts, doveadm: null }, wish)).toBeNull());
});

it('is tried with the words about versions and ciphers that hold for all, and with no file of theirs', () => {
  const text =
    'ssl_min_protocol = TLSv1.3\nssl_cipher_list = HIGH:!aNULL # good\nssl_dh = </dh.pem\nssl_curve_list = $more\nprotocol imap {\n  ssl_min_protocol = TLSv1\n}\nlocal_name x.test {\n  ssl_options = no_ticket\n}\n';
  const facts = dovecotFacts(text);
  const lines = trialConfig(facts, { keyPath: '/k', chainPath: '/c' }).split('\n');
  expect(lines.filter((line) => /^ssl_/.test(line))).toEqual([
    'ssl_cert = </c',
    'ssl_key = </k',
    'ssl_min_protocol = TLSv1.3',
    'ssl_cipher_list = HIGH:!aNULL',
  ]);
  // And makes no place of what says nothing of certificates.
  expect(dovecotTarget().sites(facts)).toEqual([]);
});

describe('names that mail programs use', () => {
  const shop = ['shop.test', 'www.shop.test'];
  const own = { '/own.pem': { ...others, names: ['shop.test'] } };
  it.each<readonly [string, string, Partial<DovecotFacts>, readonly string[], readonly string[]]>([
    ['those that are called so', '', {}, [...shop, 'imap.shop.test'], ['imap.shop.test']],
    ['those with an entry', 'local_name shop.test {\n  ssl_cert = </x\n}\n', {}, shop, ['shop.test']],
    ['what the server calls itself', '', { hostName: 'shop.test' }, shop, ['shop.test']],
    ['what its certificate is for', 'ssl_cert = </own.pem\n', { certificates: own }, shop, ['shop.test']],
    ['nothing of a certificate that others show', '', { certificates: own }, shop, []],
    ['none of a stranger', 'ssl_cert = </other.pem\n', {}, shop, []],
  ])('are found: %s', (_, text, more, names, meant) => {
    expect(dovecotTarget().meant?.(factsOf(text, more), names)).toEqual(meant);
  });
});
