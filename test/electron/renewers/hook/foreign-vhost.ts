import type { Pair, Practice } from './practice.ts';

/**
 * A virtual host of somebody else, as Apache says that it reads it: with the second pair's key beside the first pair's
 * certificate, unless it was mended.
 */
export function wrongVhost(here: Practice, fresh: Pair, stranger: Pair, isMended = false): void {
  here.write('sites/good.crt', fresh.chain);
  here.write('sites/good.key', fresh.key, 0o600);
  here.write('sites/bad.key', stranger.key, 0o600);
  here.write(
    'sites/other.conf',
    [
      '<VirtualHost *:443>',
      '  sslcertificatefile "sites/good.crt"',
      `  SSLCertificateKeyFile   '${here.at(`sites/${isMended ? 'good' : 'bad'}.key`)}'  `,
      '</VirtualHost>',
      '<VirtualHost *:443>',
      '  SSLCertificateFile $' + '{CERT}/x.crt',
      `  SSLCertificateKeyFile ${here.at('sites/bad.key')}`,
      '</VirtualHost>',
      '',
    ].join('\n'),
  );
  here.write(
    'dump',
    `Included configuration files:\n  (*) ${here.at('main.conf')}\n    (12) ${here.at('sites/other.conf')}\nServerRoot: "${here.root}"\n`,
  );
}
