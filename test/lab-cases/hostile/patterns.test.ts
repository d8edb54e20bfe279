import { expect, it } from 'vitest';
import { snapshotDifferences } from '../../lab/snapshot.ts';
import { startShop } from '../../support/shop.ts';
import { visit } from '../../support/visit.ts';

const names = ['shop.example.test', `${'a'.repeat(60)}.shop.example.test`];

/** On JavaScript's own engine the first takes hours over forty letters; the second never ended on the names of its site. */
const bomb = '^(((.+)+)+)+=$';
const stars = '*a*a*a*a*a*a*a*a*a*a*a*a*b';

const site = `<VirtualHost *:80>
ServerName ${names[0]}
ServerAlias ${names[1]} ${stars}
DocumentRoot /var/www/html
<Directory /var/www/html>
AllowOverride All
Require all granted
</Directory>
RewriteEngine on
RewriteCond %{HTTP_HOST} "${bomb}"
RewriteRule ^ https://%{HTTP_HOST}/ [R]
RedirectMatch "${bomb}" https://${names[0]}/${'x'.repeat(40)}
<LocationMatch "${bomb}">
Require all denied
</LocationMatch>
</VirtualHost>
`;

const htaccess = `RewriteEngine on
RewriteCond %{REQUEST_URI} "${bomb}"
RewriteCond %{HTTP_HOST} "${bomb}"
RewriteRule "${bomb}" - [F]
RewriteCond %{REQUEST_URI} "(?=${bomb.slice(1)})"
RewriteRule "${bomb}" https://%{HTTP_HOST}/ [R]
RedirectMatch "${bomb}" https://elsewhere.example.test/
<FilesMatch "${bomb}">
Require all denied
</FilesMatch>
`;

it('a site full of patterns that take for ever is planned, secured and taken back as any other', async () => {
  const sites = '/etc/apache2/sites-available/own.conf';
  const shop = await startShop({
    names,
    sites: [],
    modules: ['rewrite'],
    files: {
      [sites]: site,
      '/etc/apache2/sites-enabled/own.conf': { linkTo: '../sites-available/own.conf' },
      '/var/www/html/.htaccess': htaccess,
      '/var/www/html/.well-known/.htaccess': htaccess,
    },
  });
  try {
    const start = await shop.server.snapshot('/etc');
    const before = performance.now();
    // A lasting way for proofs: for it, all that could hide a file is read, the `.htaccess` files too.
    const change = { openProofPath: true };
    const planned = await shop.cli('plan', await shop.jobFile(change));
    expect([planned.exitCode, planned.stderr]).toEqual([0, '']);
    const secured = await shop.secure(change);
    expect(secured.ended).toMatchObject({ outcome: 'committed' });
    for (const name of names)
      expect(await visit(`http://${name}/`, shop)).toMatchObject({ trusted: true, status: 200 });
    const undone = await shop.cli('undo', secured.ended.runId, '--json');
    expect(undone.ended).toMatchObject({ outcome: 'undone' });
    expect(snapshotDifferences(start, await shop.server.snapshot('/etc'))).toEqual([]);
    // All of it takes some ten seconds without the patterns; before, the first line of the plan never came.
    expect(performance.now() - before).toBeLessThan(90_000);
  } finally {
    await shop.lab.stop();
  }
});
