import { describe, expect, it } from 'vitest';
import { factsOf, server, siteFile } from '../practice.ts';
import { live, stagesOf } from './stages.ts';

/** As files are held: a character is a byte. */
const bytes = (text: string) => Buffer.from(text, 'utf8').toString('latin1');
const site = server(
  'listen 80;',
  'server_name shop.ex.test www.shop.ex.test;',
  'include snippets/tls.conf;',
  'location / { proxy_pass http://127.0.0.1:8080; }',
);
const installedWith = (more: string): string =>
  stagesOf(
    factsOf({
      [siteFile]: site,
      '/etc/nginx/snippets/tls.conf': `ssl_certificate /old.pem;\nssl_certificate_key /old.key;\n${more}`,
    }),
  ).installed;

describe('an include of a plain server that brings a certificate', () => {
  it('is written out with the new one', () => {
    const installed = installedWith('ssl_session_timeout 1h;\n');
    expect(installed).not.toContain('/old.pem');
    expect(installed).toContain('ssl_session_timeout 1h;');
    expect(installed).toContain(`ssl_certificate ${live}/fullchain.pem;`);
  });

  it.each(['http', '$http_x_forwarded_proto', '"http"'])(
    'and a word for the program behind that is true no more (%s) is written out once, with both put right',
    (word) => {
      const installed = installedWith(
        `proxy_set_header X-Forwarded-Proto ${word};\nproxy_set_header X-A ${bytes('é')};\n`,
      );
      expect(installed).not.toContain('/old.pem');
      expect(installed).not.toContain(`X-Forwarded-Proto ${word};`);
      expect(installed.match(/X-Forwarded-Proto/g)).toHaveLength(1);
      expect(Buffer.from(installed, 'latin1').toString('utf8')).toContain('proxy_set_header X-A é;');
    },
  );
});
