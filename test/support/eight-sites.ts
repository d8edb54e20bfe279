import { modelSite, plainRow, type WindowsState } from '../doubles/windows/model/state.ts';
import { practiceState, storedCertificate } from './iis-practice.ts';

/** Visitors are asked for certificates of their own, of issuers from a list of its own: as netsh sets it. */
export const asking = { ...plainRow, flags: 2, checkMode: 1, ctlStore: 'ClientAuthIssuer' };

/** What Shop shows at port 8443, and Pay on its address. */
export const formerCertificate = storedCertificate(['pay.example.test']);

/**
 * Eight sites, as servers have them: two that are stopped, one of FTP alone that has no state, one on an address of its own, one
 * of other protocols, and three that ask visitors for certificates; of one of these an old certificate is exchanged by the run.
 */
export function eightSites(second: string): WindowsState {
  const state = practiceState(formerCertificate, second);
  const pay = state.sites.filter(({ id }) => id === 2);
  const byName = (endpoint: string, attributes = asking) => ({
    ...{ table: 'SslSniBindingInfo' as const, endpoint, thumbprint: formerCertificate.thumbprint },
    ...{ store: 'My', attributes },
  });
  return {
    ...state,
    sites: [
      modelSite(4, 'Default Web Site', { state: 'Stopped', bindings: ['http *:80:'] }),
      modelSite(5, 'Former shop', { state: 'Stopped', bindings: ['http *:80:shop.example.test'] }),
      modelSite(1, 'Shop', {
        bindings: ['http *:80:shop.example.test', 'https *:8443:shop.example.test 17'],
      }),
      ...pay,
      modelSite(3, 'www', { bindings: ['http *:80:www.shop.example.test'] }),
      modelSite(6, 'Files', { bindings: ['ftp *:21:'], hsts: null }),
      modelSite(7, 'Service', { bindings: ['net.tcp 808:*', 'http *:8080:'] }),
      modelSite(8, 'Blog', { bindings: ['http *:80:blog.example.test', 'https *:443:blog.example.test 33'] }),
    ],
    rows: [
      ...state.rows.map((row) => ({ ...row, attributes: { ...asking, flags: 3 } })),
      // The binding switches HTTP/3 off as well (sslFlags 16, http.h 0x20).
      byName('shop.example.test:8443', { ...asking, flags: 0x22 }),
      byName('blog.example.test:443'),
    ],
  };
}
