import { existsSync } from 'node:fs';
import type { SeedFile } from './seed.ts';
import { filesBelow, unpackedPackages } from './unpacked-packages.ts';

/**
 * Modules of others for Debian's Apache, with what they need to run a program: mod_wsgi, mod_perl, Phusion Passenger (its agent;
 * no Ruby), and mpm-itk. `a2enmod` would find them in mods-available.
 */
const packages = [
  ...['libapache2-mod-wsgi-py3', 'libpython3.11', 'libapache2-mpm-itk', 'libapache2-mod-perl2'],
  ...['libapache2-mod-passenger', 'passenger', 'libev4'],
];

const kept = [
  ...['/etc/apache2/mods-available', '/usr/lib/apache2', '/usr/lib/x86_64-linux-gnu', '/usr/lib/passenger'],
  ...['/usr/lib/ruby/vendor_ruby/phusion_passenger/locations.ini', '/usr/share/passenger/helper-scripts'],
  ...['/usr/share/passenger/templates/error_renderer', '/usr/bin/passenger_free_ruby'],
];

/** All files of them that this machine has not. */
export async function apacheGuestFiles(): Promise<readonly SeedFile[]> {
  const tree = await unpackedPackages('debian-apache-guests-1', packages);
  const files = await Promise.all(kept.map((path) => filesBelow(tree, path)));
  return files.flat().filter(({ path }) => path.startsWith('/etc/') || !existsSync(path));
}
