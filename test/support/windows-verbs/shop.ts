import type { BindingChange } from '../../../electron/remote/windows/verbs/bindings.ts';
import { issue } from '../../doubles/windows/model/certificates.ts';
import {
  emptyState,
  type ModelCertificate,
  modelSite,
  plainRow,
  type WindowsState,
} from '../../doubles/windows/model/state.ts';

export const root = issue(['Practice Root'], { isAuthority: true });
export const intermediate = issue(['Practice Authority'], { isAuthority: true, issuer: root });
export const old = issue(['shop.example.test'], { issuer: intermediate });
export const fresh = issue(['shop.example.test', 'blog.example.test'], { issuer: intermediate });

export const lying = (certificate: typeof old, wish: Partial<ModelCertificate> = {}): ModelCertificate => ({
  ...{ store: 'My', friendlyName: '', readers: [] },
  ...certificate,
  ...wish,
});
export const row = (table: 'SslBindingInfo' | 'SslSniBindingInfo', endpoint: string, thumbprint: string) => ({
  ...{ table, endpoint, thumbprint },
  ...{ store: 'My', attributes: plainRow },
});

/** Two sites with SNI, one of them encrypted by the old certificate; the new one is imported. */
export const shop: WindowsState = {
  ...emptyState,
  sites: [
    modelSite(1, 'Shop & Söhne', {
      bindings: ['http *:80:shop.example.test', 'https *:443:shop.example.test 1'],
      paths: [{ path: '/', physicalPath: 'C:\\inetpub\\shop' }],
    }),
    modelSite(2, 'Blog', { bindings: ['http *:80:blog.example.test'] }),
  ],
  rows: [row('SslSniBindingInfo', 'shop.example.test:443', old.thumbprint)],
  certificates: [lying(old), lying(fresh, { friendlyName: 'Sealkeeper shop' })],
};

export const change = (wish: Partial<BindingChange> = {}): BindingChange =>
  ({
    ...{ op: 'replace', siteId: 1, bindingInformation: '*:443:shop.example.test', expect: old.thumbprint },
    ...{ thumbprint: fresh.thumbprint, store: 'My', sslFlags: 1, configOnly: true },
    ...wish,
  }) as BindingChange;
export const removal = (wish: Partial<BindingChange> = {}): BindingChange =>
  ({
    ...{ op: 'remove', siteId: 1, bindingInformation: '*:443:shop.example.test', expect: old.thumbprint },
    ...{ configOnly: false },
    ...wish,
  }) as BindingChange;
