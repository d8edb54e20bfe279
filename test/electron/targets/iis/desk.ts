import { bindingParts } from '../../../../electron/remote/windows/binding-text.ts';
import type {
  IisBinding,
  IisCertificate,
  IisFacts,
  IisSite,
} from '../../../../electron/targets/iis/facts.ts';

/** A made-up thumbprint of one letter. */
export const thumb = (letter: string): string => letter.repeat(40);

const noHsts = { enabled: false, redirect: false, maxAge: 0, includeSubDomains: false, preload: false };

/** `https *:443:shop.ex 1 A`: protocol, binding, flags, and the letter of its certificate. */
function binding(siteId: number, text: string): IisBinding {
  const [protocol = '', information = '', flags = '0', letter = ''] = text.split(' ');
  const parts = bindingParts(information);
  if (parts === null || (protocol !== 'http' && protocol !== 'https')) throw new Error(`no binding: ${text}`);
  return {
    ...{ siteId, protocol, information, ...parts },
    thumbprint: letter === '' ? '' : thumb(letter),
    store: 'My',
    sslFlags: Number(flags),
    trouble: '',
  };
}

/** A site from its bindings. */
export const site = (id: number, bindings: readonly string[], more: Partial<IisSite> = {}): IisSite => ({
  ...{
    id,
    name: `Site ${id}`,
    state: 'Started',
    root: `C:\\inetpub\\site${id}`,
    closedBy: [],
    hsts: noHsts,
    ftpThumbprint: '',
    ftpStore: 'My',
  },
  folders: [{ path: '/', folder: `C:\\inetpub\\site${id}` }],
  bindings: bindings.map((text) => binding(id, text)),
  ...more,
});

export const certificate = (
  letter: string,
  names: readonly string[],
  more: Partial<IisCertificate> = {},
) => ({
  ...{ store: 'My', thumbprint: thumb(letter), names, isExpired: false, isOurs: false },
  ...more,
});

/** Windows Server 2022 with these sites. */
export const facts = (sites: readonly IisSite[], more: Partial<IisFacts> = {}): IisFacts => ({
  system: { title: 'Windows Server 2022', build: 20_348, culture: 'en-US', dotnet: 528_449 },
  version: '10.0',
  isRunning: true,
  isElevated: true,
  hasBackup: true,
  hasUrlRewrite: false,
  hasSharedConfiguration: false,
  hasStaleMetadata: false,
  sites,
  endpoints: [],
  certificates: [],
  neighbours: [],
  addresses: ['10.0.0.4'],
  listenOn: [],
  held: [],
  reservations: [],
  ports: [],
  ...more,
});

export const wish = (...names: readonly string[]) => ({ names, redirect: true, hsts: false });

/** What IIS gives a row of http.sys anyway. */
export const plain = {
  ...{ flags: 0, checkMode: 0, freshness: 0, urlTimeout: 0, ctlIdentifier: '', ctlStore: '' },
  appId: '{4dc3e181-e14b-4a21-b022-59fc669b0914}',
};
