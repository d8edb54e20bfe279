import type { SiteManners, WindowsState } from '../doubles/windows/model/state.ts';
import { modelBinding, modelSite } from '../doubles/windows/model/state.ts';
import { certify, type IisRunReport, winAcme } from './iis-report.ts';

/** Another program has taken the listener's place, so files have to prove the names. */
const byFiles =
  (manners: Partial<SiteManners> = {}) =>
  (state: WindowsState): WindowsState => ({
    ...state,
    strayListeners: [80],
    sites: state.sites.map((site) => ({ ...site, manners: { ...site.manners, ...manners } })),
  });

const inLanguage = (culture: string) => (state: WindowsState) => ({
  ...state,
  os: { ...state.os, culture },
});

/** On the server of `practiceState`: Shop by name, Pay on an address of its own with an old certificate. */
export const runReports: readonly IisRunReport[] = [
  {
    threads: winAcme(1418, 1621, 1508),
    told: 'The place of the listener was taken (183): one that another try had left behind.',
    given: byFiles(),
    expected: 'secured',
  },
  {
    threads: winAcme(683, 872, 767, 1800),
    told: 'Apache has port 80 of all addresses, in a German Windows whose message nobody understood (32).',
    given: (state) => ({ ...inLanguage('de-DE')(state), foreignPorts: [80] }),
    expected: { undone: 'challenge-not-possible' },
  },
  {
    threads: `ebekker/ACMESharp#243 ${winAcme(550)} ${certify(260, 273)}`,
    told: 'The section of handlers is locked for all folders, as on a server without ASP.NET: 500.19, 0x80070021.',
    given: byFiles({ locked: ['handlers'] }),
    expected: 'secured',
  },
  {
    threads: certify(263),
    told: 'Files without an ending are served already, and the settings that a tool laid beside them broke it.',
    given: byFiles({ servesExtensionless: true, locked: ['handlers', 'staticContent'] }),
    expected: 'secured',
  },
  {
    threads: `${certify(330, 13)} ${winAcme(324)} ebekker/ACMESharp#15`,
    told: 'A content management system answers every address without an ending itself.',
    given: byFiles({ extensionlessHandler: true }),
    expected: 'secured',
  },
  {
    threads: `${winAcme(389, 538)} ridercz/AutoACME#5`,
    told: 'A rule of the site, or a login in front of it, sends the authority’s question elsewhere.',
    given: (state) => ({
      ...state,
      iis: { ...state.iis, urlRewrite: true } as WindowsState['iis'],
      sites: state.sites.map((site) => ({
        ...site,
        manners: { ...site.manners, redirects: true, globalRule: true },
      })),
    }),
    expected: 'secured',
  },
  {
    threads: 'ridercz/AutoACME#48',
    told: 'Rules of the site send everything elsewhere, and files have to do.',
    given: (state) => ({
      ...byFiles({ redirects: true })(state),
      iis: { ...state.iis, urlRewrite: true } as WindowsState['iis'],
    }),
    expected: 'secured',
  },
  {
    threads: `${winAcme(64, 172, 887, 2)} ${certify(222, 294)} fszlin/certes#23 ebekker/ACMESharp#135 GeorgeSchiro/GetCert2#15 rmbolger/Posh-ACME.Deploy#25`,
    told: 'http.sys finds no key for the certificate (1312, 0x80070520), and says so in Dutch.',
    given: inLanguage('nl-NL'),
    fault: { at: 'commit', kind: 'win32', code: 1312 },
    expected: { undone: 'certificate-not-taken' },
  },
  {
    threads: 'rmbolger/Posh-ACME#566',
    told: 'The first import of a certificate keeps no key; the second of the same file does.',
    fault: { at: 'keep-key' },
    expected: 'secured',
  },
  {
    threads:
      'ansible-collections/ansible.windows#582 kaikramer/keystore-explorer#318 acmesh-official/acme.sh#6805 gregtwallace/certwarden#78 openssl/openssl#27035',
    told: 'Windows Server 2016 calls the password of a PFX wrong whose encryption it does not know.',
    given: (state) => ({
      ...state,
      os: { ...state.os, product: 'Windows Server 2016 Standard', build: 14_393 },
      sites: state.sites.map((site) => ({ ...site, hsts: null })),
    }),
    expected: 'secured',
  },
  {
    threads: winAcme(1509),
    told: 'One of many entries cannot be read (“Value does not fall within the expected range”), and no other was changed.',
    given: (state) => ({
      ...state,
      sites: [
        ...state.sites,
        {
          ...modelSite(3, 'Old', { bindings: ['https *:8443: 1'] }),
          bindings: [
            { protocol: 'https', bindingInformation: '*:8443:', sslFlags: 1, attributes: {}, broken: true },
          ],
        },
      ],
    }),
    expected: 'secured',
  },
  {
    threads: winAcme(426),
    told: 'The certificate that is replaced lies in another store than the one for web hosting.',
    given: (state) => ({
      ...state,
      rows: state.rows.map((row) => ({ ...row, store: 'WebHosting' })),
      certificates: state.certificates.map((one) => ({ ...one, store: 'WebHosting' })),
    }),
    expected: 'secured',
  },
  {
    threads: winAcme(1760, 894),
    told: 'The only site of that name is one of FTP, and nothing was found.',
    given: (state) => ({
      ...state,
      sites: [modelSite(1, 'Files', { bindings: ['ftp *:21:shop.example.test'], hsts: null })],
      rows: [],
    }),
    expected: { refused: 'name-not-on-server' },
  },
  {
    threads: winAcme(2272, 1670),
    told: 'FTP of the site goes on to show the old certificate.',
    given: (state) => ({
      ...state,
      sites: state.sites.map((site) => {
        const [shown] = state.certificates;
        const ftpCertificate = { thumbprint: shown?.thumbprint ?? '', store: 'My' };
        const bindings = [...site.bindings, modelBinding('ftp *:21:')];
        return site.id === 2 ? { ...site, bindings, ftpCertificate, own: ['ftp' as const] } : site;
      }),
    }),
    expected: 'secured',
  },
  {
    threads: winAcme(1445),
    told: 'FTP’s certificate is set for all sites of the server at once; only the sites of FTP need the new one.',
    given: (state) => ({
      ...state,
      siteDefaults: {
        ...state.siteDefaults,
        ftp: { thumbprint: state.certificates[0]?.thumbprint ?? '', store: 'My' },
      },
      sites: state.sites.map((site) => ({
        ...site,
        bindings: site.id === 1 ? [...site.bindings, modelBinding('ftp *:21:')] : site.bindings,
        ftpCertificate: { thumbprint: state.certificates[0]?.thumbprint ?? '', store: 'My' },
      })),
    }),
    expected: 'secured',
  },
  {
    threads: 'dsccommunity/WebAdministrationDsc#648',
    told: 'The settings are locked by whoever looks after the server.',
    fault: { at: 'commit', kind: 'com', code: 33 },
    expected: { undone: 'iis-settings-locked' },
  },
  {
    threads: 'ansible/ansible#67964 phnx-labs/agi-cli#1270 PowerShell/Win32-OpenSSH#365',
    told: 'PowerShell writes its progress as XML between the answers, and a banner comes before them.',
    manners: { clixml: true, banner: Buffer.from('Willkommen\r\n') },
    expected: 'secured',
  },
];
