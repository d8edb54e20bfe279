import { describe, expect, it } from 'vitest';
import { ledBy } from '../../../../../electron/targets/nginx/config/handed-on.ts';
import { matchName } from '../../../../../electron/targets/nginx/config/match.ts';
import { nginxFacts, server } from '../../../../support/nginx-facts.ts';

const upstreams = 'upstream web { server 127.0.0.1:10443; server 127.0.0.1:10444 down; }\n';
const streamOf = (lines: string, front = 'listen 443; ssl_preread on; proxy_pass $led;') =>
  nginxFacts({ 'nginx.conf': `stream {\n${upstreams}${lines}\nserver { ${front} }\n}\nhttp {}\n` })
    .streams[0];

const led = (stream: ReturnType<typeof streamOf>, name: string) =>
  stream === undefined ? undefined : (ledBy(stream, name)?.map(({ to }) => to) ?? null);

const byName = (lines: string) => `map $ssl_preread_server_name $led { ${lines} }`;

describe('where a stream hands visitors on to', () => {
  it.each([
    ['the name itself', 'a.ex web; default other:1;', 'a.ex', ['127.0.0.1:10443']],
    ['in whatever case', 'A.ex web; default other:1;', 'a.ex', ['127.0.0.1:10443']],
    ['the default', 'a.ex other:1; default web;', 'b.ex', ['127.0.0.1:10443']],
    ['stars are no stars unless that is said', '*.a.ex other:1; default web;', 'x.a.ex', ['127.0.0.1:10443']],
    ['a star', 'hostnames; *.a.ex web; default other:1;', 'x.a.ex', ['127.0.0.1:10443']],
    ['a star is not the name itself', 'hostnames; *.a.ex other:1; default web;', 'a.ex', ['127.0.0.1:10443']],
    ['a dot is both', 'hostnames; .a.ex web; default other:1;', 'a.ex', ['127.0.0.1:10443']],
    ['the longer star', 'hostnames; *.a.ex other:1; *.b.a.ex web;', 'x.b.a.ex', ['127.0.0.1:10443']],
    ['a unix socket', 'default unix:/run/web;', 'a.ex', ['unix:/run/web']],
    ['nothing is said of it', 'a.ex web;', 'b.ex', null],
    ['a pattern may be its own', '~^b web; default other:1;', 'b.ex', null],
    ['the name itself comes before a pattern', '~^b other:1; b.ex web;', 'b.ex', ['127.0.0.1:10443']],
    ['the value is a variable', 'default $other;', 'a.ex', null],
    ['all names below a star', 'default web;', '*.a.ex', null],
  ])('%s', (_, lines, name, to) => {
    expect(led(streamOf(byName(lines)), name)).toEqual(to);
  });

  it.each([
    ['one place for all', '', 'listen 443; proxy_pass web;', ['127.0.0.1:10443']],
    ['encrypted no more', '', 'listen 443 ssl; proxy_pass web;', null],
    ['encrypted anew', '', 'listen 443; proxy_ssl on; proxy_pass web;', null],
    [
      'by something else than the name',
      'map $ssl_preread_alpn_protocols $led { default web; }',
      undefined,
      null,
    ],
    ['without a look at the name', byName('default web;'), 'listen 443; proxy_pass $led;', null],
    ['by two variables', '', 'listen 443; ssl_preread on; proxy_pass $a$b;', null],
    ['to nowhere', '', 'listen 443; return done;', null],
  ])('%s', (_, lines, front, to) => {
    expect(led(streamOf(lines, front), 'a.ex')).toEqual(to);
  });
});

describe('a site behind a stream', () => {
  const front = 'stream { server { listen 443; listen [::]:443; proxy_pass 127.0.0.1:10443; } }\n';
  const http = `http {\n${server('80', 'a.ex')}${server('127.0.0.1:10443 ssl', 'a.ex')}${server('127.0.0.1:9 ssl', 'b.ex')}}\n`;
  const facts = nginxFacts({ 'nginx.conf': front + http });

  it('answers at port 443, at the addresses of the stream', () => {
    const { encrypted, encryptedAnswers } = matchName(facts, 'a.ex');
    expect(encrypted).toEqual([facts.servers[1]]);
    expect(encryptedAnswers.map(({ socket }) => socket.address)).toEqual(['*', '[::]']);
    expect(matchName(facts, 'b.ex').encrypted).toEqual([]);
  });
});
