import { pages } from './apache-debian.ts';
import { file, link, type SeedFile } from './seed.ts';
import { type PlacedSite, virtualHost } from './site.ts';

export async function rhelApacheFiles(sites: readonly PlacedSite[]): Promise<readonly SeedFile[]> {
  return [
    link('/etc/httpd/logs', '../../var/log/httpd'),
    ...pages(sites),
    file('/x', virtualHost(sites[0] as PlacedSite, 'logs')),
  ];
}
