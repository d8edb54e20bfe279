import { certify, type IisReport, winAcme } from './iis-report.ts';

/** Bindings that other tools than those of authorities have made, and several addresses. */
export const moreReports: readonly IisReport[] = [
  {
    threads: 'ridercz/AutoACME#6',
    told: 'One site bears the page, another sends all others there; each answers encrypted for its own name.',
    sites: [
      ...['1 https *:443:www.a.ex 1 A'],
      ...['2 http *:80:www.a.ex', '2 http *:80:a.ex', '2 https *:443:a.ex 1 A'],
    ],
    certificates: { A: ['a.ex', 'www.a.ex'] },
    names: ['a.ex', 'www.a.ex'],
    expected: ['= 1 *:443:www.a.ex 1', '= 2 *:443:a.ex 1'],
  },
  {
    threads: winAcme(867),
    told: 'The encrypted site and the plain one, which only redirects, have folders of their own; which one stood first decided.',
    sites: ['1 http *:80:a.ex', '2 https *:443:a.ex 1 A'],
    names: ['a.ex'],
    expected: ['= 2 *:443:a.ex 1'],
  },
  {
    threads: winAcme(1283),
    told: 'A site bears no name and stands on one address of each kind; only one of the two got the certificate.',
    sites: [
      ...['1 http 10.0.0.5:80:', '1 https 10.0.0.5:443: 0 A'],
      ...['1 http [2001:db8::5]:80:', '1 https [2001:db8::5]:443: 0 A'],
    ],
    certificates: { A: ['a.ex'] },
    names: ['a.ex'],
    expected: ['= 1 10.0.0.5:443: 0', '= 1 [2001:db8::5]:443: 0'],
  },
  {
    threads: certify(377),
    told: 'Five names share an address without SNI, for programs that do not know it, and with them one certificate.',
    sites: [
      ...[
        '1 https 10.0.0.5:443:beta.a.ex 0 A',
        '1 https 10.0.0.5:443:a.ex 0 A',
        '1 https 10.0.0.5:443:b.ex 0 A',
      ],
      ...['1 https 10.0.0.5:443:www.a.ex 0 A', '1 https 10.0.0.5:443:www.b.ex 0 A'],
    ],
    certificates: { A: ['a.ex'] },
    names: ['a.ex', 'beta.a.ex', 'www.a.ex', 'b.ex', 'www.b.ex'],
    expected: [
      ...['= 1 10.0.0.5:443:a.ex 0', '= 1 10.0.0.5:443:b.ex 0', '= 1 10.0.0.5:443:beta.a.ex 0'],
      ...['= 1 10.0.0.5:443:www.a.ex 0', '= 1 10.0.0.5:443:www.b.ex 0'],
    ],
  },
  {
    threads: certify(282),
    told: 'The site for everybody answers encrypted at two ports; the program saw the first only.',
    sites: ['1 http *:80:', '1 https *:443: 0 A', '1 https *:444: 0 A', '2 http *:80:connect'],
    certificates: { A: ['a.ex'] },
    names: ['a.ex'],
    expected: ['= 1 *:443: 0', '= 1 *:444: 0'],
  },
  {
    threads:
      'ansible/ansible#60133 ansible/ansible#23630 dsccommunity/WebAdministrationDsc#76 dsccommunity/WebAdministrationDsc#346',
    told: 'Names of two sites share all addresses without SNI; whoever was changed last gave both their certificate.',
    sites: ['1 http *:80:a.ex', '1 https *:443:a.ex 0 A', '2 http *:80:b.ex', '2 https *:443:b.ex 0 A'],
    names: ['b.ex'],
    expected: { refused: 'iis-address-crowded' },
  },
  {
    threads: 'ansible/ansible#51967 ansible-collections/community.windows#31 OctopusDeploy/Issues#5651',
    told: 'A new certificate for the entry without a name came with SNI, and no list of entries could be opened any more.',
    sites: ['1 http *:80:', '1 https *:443: 0 A', '2 https *:443:b.ex 1 B'],
    certificates: { A: ['a.ex'], B: ['b.ex'] },
    names: ['a.ex'],
    expected: ['= 1 *:443: 0'],
  },
  {
    threads: 'ansible/ansible#35342 ansible/ansible#25466',
    told: 'An entry that was there kept its certificate, and nothing was said.',
    sites: ['1 http *:80:a.ex', '1 https *:443:a.ex 0 A'],
    names: ['a.ex'],
    expected: ['= 1 *:443:a.ex 0'],
  },
  {
    threads: 'ansible/ansible#36508',
    told: 'Plain and encrypted entries of one site are at one odd port, of which only one can work.',
    sites: ['1 http *:743:a.ex', '1 https *:743:a.ex 1 A'],
    names: ['a.ex'],
    expected: ['= 1 *:743:a.ex 1', '+ 1 *:443:a.ex 1'],
  },
  {
    threads: winAcme(198),
    told: 'A certificate for one name came to lie on all addresses, and every site showed it.',
    sites: ['1 http *:80:a.ex', '2 http *:80:b.ex', '2 https *:443: 0 B'],
    certificates: { B: ['b.ex'] },
    names: ['a.ex'],
    expected: ['+ 1 *:443:a.ex 1'],
  },
  {
    threads: winAcme(31),
    told: 'The plain entry bears a name and an address, the encrypted one the address alone.',
    sites: ['1 http 10.0.0.5:80:a.ex', '1 https 10.0.0.5:443: 0 A'],
    certificates: { A: ['a.ex'] },
    names: ['a.ex'],
    expected: ['= 1 10.0.0.5:443: 0'],
  },
  {
    threads: winAcme(5),
    told: 'An update took hold of every encrypted entry of the site, those with a certificate of their own as well.',
    sites: ['1 http *:80:a.ex', '1 https *:443:a.ex 1 A', '1 https *:443:b.ex 1 B', '1 http *:80:b.ex'],
    certificates: { A: ['a.ex'], B: ['b.ex'] },
    names: ['a.ex'],
    expected: ['= 1 *:443:a.ex 1'],
  },
  {
    threads: 'OctopusDeploy/Calamari#184 OctopusDeploy/Calamari#186 OctopusDeploy/Issues#1510',
    told: 'An entry went, and with it the certificate of all others without SNI at that address.',
    sites: ['1 http 10.0.0.5:80:a.ex', '2 http 10.0.0.5:80:b.ex', '2 https 10.0.0.5:443:b.ex 0 B'],
    certificates: { B: ['b.ex'] },
    rows: ['10.0.0.5:443'],
    names: ['a.ex'],
    // By name it would never be seen there: the address comes first.
    expected: { refused: 'iis-address-crowded' },
  },
  {
    threads: 'aloopkin/WinCertes#36',
    told: 'Encrypted entries at several ports of a site; only the first got the new certificate.',
    sites: ['1 http *:80:a.ex', '1 https *:443:a.ex 1 A', '1 https *:8443:a.ex 1 A', '1 https *:9443: 0 A'],
    certificates: { A: ['a.ex'] },
    names: ['a.ex'],
    expected: ['= 1 *:443:a.ex 1', '= 1 *:8443:a.ex 1', '= 1 *:9443: 0'],
  },
  {
    threads: winAcme(402),
    told: 'The site answers at another port than 80, where the question of the authority never arrives.',
    sites: ['1 http *:8080:a.ex'],
    names: ['a.ex'],
    expected: ['+ 1 *:443:a.ex 1'],
  },
];
