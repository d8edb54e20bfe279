import { describe, expect, it } from 'vitest';
import { isNameless, matchName, namesOfServer } from '../../../../../electron/targets/nginx/config/match.ts';
import { answering } from '../../../../../electron/targets/nginx/config/server-names.ts';
import { socketsOf } from '../../../../../electron/targets/nginx/config/sockets.ts';
import { nginxFacts, oneFile, server } from '../../../../support/nginx-facts.ts';

/** Servers by their first name, or their line where they have none. */
const called = (servers: readonly { names: readonly string[]; line: number }[]) =>
  servers.map(({ names, line }) => names[0] ?? line);

describe('who answers', () => {
  const facts = oneFile(
    server('80', '_'),
    server('80', 'a.ex A.EXAMPLE.ex'),
    server('80', '*.a.ex'),
    server('80', '.b.ex'),
    server('80', 'www.*'),
    server('80', String.raw`~^(?<x>\w+)\.re\.ex$`),
    server('80', String.raw`"~^[a-z]{2}\.re\.ex$"`),
  );
  const [socket] = socketsOf(facts);
  const cases: readonly (readonly [string, string, string])[] = [
    ['a.ex', 'a.ex', 'exact'],
    ['a.example.ex', 'a.ex', 'exact'],
    ['x.a.ex', '*.a.ex', 'leading'],
    ['x.y.a.ex', '*.a.ex', 'leading'],
    ['b.ex', '.b.ex', 'leading'],
    ['x.b.ex', '.b.ex', 'leading'],
    ['www.net', 'www.*', 'trailing'],
    ['www.b.ex', '.b.ex', 'leading'],
    ['ab.re.ex', String.raw`~^(?<x>\w+)\.re\.ex$`, 'regex'],
    ['nobody.ex', '_', 'default'],
    ['www', '_', 'default'],
  ];
  it.each(cases)('%s', (name, first, by) => {
    const answer = socket === undefined ? null : answering(socket, name);
    expect([answer?.server.names[0], answer?.by]).toEqual([first, by]);
  });

  it('ignores a name that an earlier server bears', () => {
    const twice = oneFile(
      server('80', 'a.ex'),
      server('80', '.a.ex b.ex'),
      server('80', '*.b.ex'),
      server('80', '.b.ex'),
    );
    const names = ['a.ex', 'x.a.ex', 'b.ex', 'x.b.ex'];
    expect(names.map((name) => called(matchName(twice, name).plain))).toEqual([
      ['a.ex'],
      ['a.ex'].slice(1),
      ['.a.ex'],
      ['*.b.ex'],
    ]);
  });

  it('says of a pattern that it cannot judge it', () => {
    const odd = oneFile(server('80', String.raw`~^(a)\1\.ex$`), server('80', '~^aa'));
    const match = matchName(odd, 'aa.ex');
    expect(match.unsure.map(({ pattern }) => pattern)).toEqual([String.raw`~^(a)\1\.ex$`]);
    expect(called(match.plain)).toEqual(['~^aa']);
  });
});

describe('the servers of a name', () => {
  it('are the plain and the encrypted ones, of both families, in several files', () => {
    const facts = nginxFacts({
      'sites-enabled/default': server('80 default_server, [::]:80 default_server', '_'),
      'sites-enabled/a': server('80, [::]:80', 'a.ex www.a.ex'),
      'sites-enabled/a-ssl': server(
        '443 ssl',
        'a.ex',
        'ssl_certificate /a.pem; ssl_certificate_key /a.key;\n',
      ),
      'conf.d/b.conf': server('80', 'b.ex'),
      'sites-available/c': server('80', 'c.ex'),
    });
    const a = matchName(facts, 'a.ex');
    expect([a.plain, a.encrypted].map((all) => all.map(({ file }) => file))).toEqual([
      ['/etc/nginx/sites-enabled/a'],
      ['/etc/nginx/sites-enabled/a-ssl'],
    ]);
    expect(a.encrypted[0]?.certificates).toMatchObject([
      { certificate: { path: '/a.pem' }, key: { path: '/a.key' }, isInherited: false },
    ]);
    // Visitors by IPv6 meet the default.
    expect(called(matchName(facts, 'b.ex').plain)).toEqual(['b.ex']);
    expect(called(matchName(facts, 'b.ex').challenged)).toEqual(['b.ex', '_']);
    expect(matchName(facts, 'c.ex')).toMatchObject({ plain: [], encrypted: [], caught: [] });
    expect(called(matchName(facts, '*.a.ex').plain)).toEqual(['a.ex']);
  });

  it('is the only one meant where no server bears any name', () => {
    const facts = nginxFacts({
      'sites-enabled/default': server('80 default_server', '_ "" localhost 192.0.2.1'),
    });
    expect(matchName(facts, 'a.ex').caught).toEqual(facts.servers);
    expect(facts.servers.map(isNameless)).toEqual([true]);
  });

  it('does not look at sockets of this machine itself beside those of visitors', () => {
    const facts = oneFile(server('127.0.0.1:80', 'status'), server('80', 'a.ex'));
    expect(called(matchName(facts, 'a.ex').challenged)).toEqual(['a.ex']);
  });

  it('says what is shadowed', () => {
    const facts = oneFile(server('80', 'a.ex', ' # 1\n'), server('80', 'a.ex b.ex'));
    expect(matchName(facts, 'a.ex').shadowed.map(({ line }) => line)).toEqual([6]);
  });

  it('are called by names that can stand in a certificate', () => {
    const names = '.a.ex *.b.ex c.ex www.* ~x _ "" localhost $hostname 192.0.2.7 C.ex';
    const [one] = oneFile(server('80', names)).servers;
    expect(one === undefined ? [] : namesOfServer(one)).toEqual(['a.ex', '*.a.ex', '*.b.ex', 'c.ex']);
    expect(one?.names).toContain('web');
  });
});
