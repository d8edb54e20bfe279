import {
  type ModelCertificate,
  modelBinding,
  modelSite,
  plainRow,
  type WindowsState,
} from '../doubles/windows/model/state.ts';
import type { WindowsShop } from './windows-shop.ts';

/** Where it is so, and what is changed for it on the server of `practiceState`. */
type ServerAsItIs = readonly [string, (state: WindowsState, shop: WindowsShop) => WindowsState];

const asking = { ...plainRow, flags: 3, checkMode: 2, ctlStore: 'ClientAuthIssuer' };
const shopSite = modelSite(1, 'Shop', { bindings: ['http *:80:shop.example.test'] });

/** Servers on which runs of ours, or of other programs, ended damaged, refused without need, or late. */
export const serversAsTheyAre = (old: ModelCertificate): readonly ServerAsItIs[] => [
  [
    'two sites bear a name, one of them stopped and first in the list (win-acme #2712)',
    (state) => ({
      ...state,
      sites: [
        modelSite(7, 'Former', { state: 'Stopped', bindings: ['http *:80:shop.example.test'] }),
        ...state.sites,
      ],
    }),
  ],
  [
    'visitors of one address are asked for certificates of their own (win-acme #1768, #2153, #2831)',
    (state) => ({ ...state, rows: state.rows.map((row) => ({ ...row, attributes: asking })) }),
  ],
  [
    'the loopback address has a certificate of its own (Certify #666)',
    (state) => ({
      ...state,
      rows: [
        ...state.rows,
        ...state.rows.map((row) => ({ ...row, endpoint: '127.0.0.1:443', attributes: plainRow })),
      ],
    }),
  ],
  [
    'appcmd makes no backup (iis-docker #206)',
    (state, shop) => {
      shop.server.model.failNext({ at: 'program', code: 183 });
      return state;
    },
  ],
  [
    'nobody listens at port 80 at all (Certify #2, win-acme #475)',
    ({ sites, ...state }) => ({
      ...state,
      sites: sites.map((site) => ({
        ...site,
        bindings:
          site.id === 1
            ? modelSite(1, 'Shop', { bindings: ['https *:443:shop.example.test 1'] }).bindings
            : site.bindings.filter(({ protocol }) => protocol === 'https'),
      })),
      rows: [
        ...state.rows,
        ...state.rows.map((row) => ({
          ...row,
          ...{ table: 'SslSniBindingInfo' as const, endpoint: 'shop.example.test:443' },
        })),
      ],
    }),
  ],
  [
    'another reservation answers before the listener (win-acme #1506)',
    ({ sites, ...state }) => ({
      ...state,
      isListenerUnheard: true,
      sites: sites.map((site) => ({
        ...site,
        manners: { ...site.manners, servesExtensionless: true },
      })),
    }),
  ],
  [
    'another program has port 80 of an address that http.sys leaves to it',
    (state, shop) => ({
      ...state,
      listenOn: [...shop.addresses],
      held: [{ port: 80, address: '10.0.0.9', program: 'nginx' }],
    }),
  ],
  ['http.sys listens at some addresses only', (state, shop) => ({ ...state, listenOn: [...shop.addresses] })],
  [
    'FTP of a site shows the same certificate (win-acme #390, #1284)',
    ({ sites, ...state }) => ({
      ...state,
      sites: sites.map((site) =>
        site.id === 2
          ? {
              ...site,
              bindings: [...site.bindings, modelBinding('ftp *:21:')],
              ftpCertificate: { thumbprint: old.thumbprint, store: 'My' },
              own: ['ftp'],
            }
          : site,
      ),
    }),
  ],
  [
    'bindings have lost their certificates, one of them by name (win-acme #1484)',
    ({ sites, ...state }) => ({
      ...state,
      rows: [],
      sites: sites.map((site) =>
        site.id === 1
          ? modelSite(1, 'Shop', {
              bindings: ['http *:80:shop.example.test', 'https *:443:shop.example.test 1'],
            })
          : site,
      ),
    }),
  ],
  [
    'somebody has deleted the old certificate from its store (win-acme #276)',
    (state) => ({ ...state, certificates: [] }),
  ],
  [
    'the application pool of a site is stopped, so that its pages are answered by 503',
    (state) => ({
      ...state,
      stoppedPools: ['Shop'],
      sites: state.sites.map((site) => (site.id === 1 ? { ...site, pool: 'Shop' } : site)),
    }),
  ],
  [
    'a stopped site shows the same certificate at a port of its own, where nobody listens',
    (state) => ({
      ...state,
      sites: [
        ...state.sites,
        modelSite(7, 'Former', { state: 'Stopped', bindings: ['https *:8443:pay.example.test 1'] }),
      ],
      rows: [
        ...state.rows,
        ...state.rows.map((row) => ({
          ...row,
          ...{ table: 'SslSniBindingInfo' as const, endpoint: 'pay.example.test:8443' },
        })),
      ],
    }),
  ],
  [
    'a stopped Default Web Site is there for every name',
    (state) => ({
      ...state,
      sites: [
        modelSite(8, 'Default Web Site', { state: 'Stopped', bindings: ['http *:80:'] }),
        shopSite,
      ].concat(state.sites.filter(({ id }) => id !== 1)),
    }),
  ],
];
