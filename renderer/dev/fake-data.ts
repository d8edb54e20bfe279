import type { OutsideView } from '../../shared/events.ts';
import type { Output } from '../../shared/ipc/contract.ts';
import { blankLook, nameFrom, type SiteLook } from '../../shared/look.ts';
import type { TargetPlan } from '../../shared/plan.ts';

export const names = ['hofladen.example', 'www.hofladen.example', 'bestellen.hofladen.example'];

export function fakeAbout(isPractice: boolean): Output<'app.about'> {
  return {
    version: '0.1.0',
    electron: '33.2.1',
    platform: 'linux',
    preset: isPractice
      ? {
          practice: true,
          domain: 'shop.practice.test',
          authority: { name: 'Practice authority', directory: 'https://10.77.1.1:14000/dir' },
          server: { host: '10.77.1.2', user: 'root', keyFile: '/tmp/practice/id_ed25519' },
        }
      : null,
  };
}

export function fakeView(name: string, isNew: boolean): OutsideView {
  return {
    name,
    address: '203.0.113.24',
    http: { status: isNew ? 301 : 200, redirects: isNew ? [`https://${name}/`] : [], finalStatus: 200 },
    https: isNew
      ? {
          status: 200,
          fingerprint: 'ab'.repeat(32),
          subject: names[0] ?? '',
          issuer: 'Let’s Encrypt E8',
          names,
          notAfter: '2027-02-21T09:00:00Z',
          trusted: true,
          protocol: 'TLSv1.3',
        }
      : {
          status: null,
          fingerprint: null,
          subject: null,
          issuer: null,
          names: [],
          notAfter: null,
          trusted: false,
          protocol: null,
        },
  };
}

export const fakeLook: SiteLook = {
  ...blankLook('hofladen.example', '2026-11-24T10:00:00.000Z'),
  registrable: 'hofladen.example',
  isComplete: true,
  names: names.map((name, index) => ({
    ...nameFrom(name, [index === 0 ? 'site' : 'counterpart'], ['203.0.113.24']),
    views: [fakeView(name, false)],
  })),
  server: 'Apache/2.4.62',
  signs: [
    {
      kind: 'host',
      id: 'hetzner',
      name: 'Hetzner',
      certificates: 'own',
      place: 'server',
      evidence: [
        {
          how: 'address-name',
          what: 'static.24.113.0.203.clients.your-server.de',
          where: '203.0.113.24',
        },
      ],
    },
  ],
  findings: [
    { id: 'not-encrypted', severity: 'broken', facts: { name: 'hofladen.example' } },
    {
      id: 'addresses-disagree',
      severity: 'care',
      facts: { name: 'hofladen.example', addresses: ['203.0.113.24', '2001:db8::24'] },
    },
    { id: 'answers-on-port-80', severity: 'good', facts: { name: 'hofladen.example' } },
    { id: 'server-software', severity: 'know', facts: { server: 'Apache/2.4.62', name: 'hofladen.example' } },
    {
      id: 'mail-server',
      severity: 'know',
      facts: { mailServer: 'mail.hofladen.example', name: 'hofladen.example' },
    },
  ],
  proposedNames: names,
};

export function fakeInspection(isBlocked: boolean): Output<'server.inspect'> {
  return {
    target: 'apache',
    isTriedOnARealOne: true,
    title: 'Apache · Debian 12',
    version: '2.4.62',
    sites: [
      {
        names: ['praxis-am-markt.example'],
        addresses: ['*:80', '*:443'],
        file: '/etc/apache2/sites-enabled/praxis.conf',
        encrypted: true,
      },
      { names, addresses: ['*:80'], file: '/etc/apache2/sites-enabled/hofladen.conf', encrypted: false },
      {
        names: [],
        addresses: ['*:80'],
        file: '/etc/apache2/sites-enabled/000-default.conf',
        encrypted: false,
      },
    ],
    checks: isBlocked
      ? [
          {
            severity: 'blocker',
            problem: {
              code: 'name-not-on-server',
              facts: {
                name: 'bestellen.hofladen.example',
                unnamed: 'offered',
                file: '/etc/apache2/sites-enabled/000-default.conf',
                line: 1,
              },
              detail: 'apache2ctl -S: no ServerName or ServerAlias matches',
            },
          },
        ]
      : [],
  };
}

const before = `<VirtualHost *:80>
    ServerName hofladen.example
    ServerAlias www.hofladen.example bestellen.hofladen.example
    DocumentRoot /var/www/hofladen

    <Directory /var/www/hofladen>
        Require all granted
    </Directory>

    # the order form of 2019, do not touch
    ProxyPass /bestellen http://localhost:2368/
    ProxyPassReverse /bestellen http://localhost:2368/

    ErrorLog \${APACHE_LOG_DIR}/hofladen.log
</VirtualHost>
`;
const live = '/etc/sealkeeper/live/hofladen.example';
const sitePath = '/etc/apache2/sites-available/hofladen.conf';
const tlsPath = '/etc/apache2/sites-available/hofladen-sealkeeper.conf';
const activation = {
  service: 'apache2',
  test: ['apachectl', '-t'],
  reload: ['apachectl', 'graceful'],
  start: ['apachectl', 'start'],
  alive: { by: 'pid-file' as const, path: '/run/apache2/apache2.pid' },
};

export function fakePlan(isRedirect: boolean, isStrict: boolean): TargetPlan {
  const tls = before.replace('*:80', '*:443').replace(
    '</VirtualHost>',
    `
    SSLEngine on
    SSLCertificateFile ${live}/fullchain.pem
    SSLCertificateKeyFile ${live}/privkey.pem
${isStrict ? '    Header always set Strict-Transport-Security "max-age=15552000"\n' : ''}</VirtualHost>`,
  );
  const redirected = before.replace(
    '    DocumentRoot',
    '    Redirect permanent / https://hofladen.example/\n    DocumentRoot',
  );
  return {
    target: 'apache',
    names,
    live: { key: `${live}/privkey.pem`, chain: `${live}/fullchain.pem` },
    install: {
      id: 'install',
      changes: [
        {
          kind: 'write-file',
          path: `${live}/privkey.pem`,
          mode: 0o600,
          before: { state: 'absent' },
          content: { from: 'private-key' },
        },
        {
          kind: 'write-file',
          path: `${live}/fullchain.pem`,
          mode: 0o600,
          before: { state: 'absent' },
          content: { from: 'certificate-chain' },
        },
        {
          kind: 'write-file',
          path: tlsPath,
          mode: 0o644,
          before: { state: 'absent' },
          content: { from: 'text', text: tls },
        },
      ],
      activation,
    },
    redirect: isRedirect ? { id: 'redirect', changes: [], activation } : null,
    proofExample: null,
    notes: [
      {
        stage: 'proof',
        say: 'plan.obstacle.proxy',
        facts: {
          line: 12,
          rule: 'ProxyPass / http://127.0.0.1:2368/',
          names: names.join(', '),
          passed: 'yes',
        },
        path: sitePath,
      },
      { stage: 'proof', say: 'plan.apache.proof', facts: {}, path: sitePath },
      { stage: 'install', say: 'plan.apache.live', facts: {}, path: `${live}/fullchain.pem` },
      { stage: 'install', say: 'plan.apache.modules', facts: { count: 1, modules: 'ssl' } },
      {
        stage: 'install',
        say: 'plan.apache.new-site',
        facts: { names: names.join(', '), source: sitePath },
        path: tlsPath,
      },
      { stage: 'install', say: 'plan.apache.settings', facts: { guideline: '5.7', profile: 'intermediate' } },
      { stage: 'install', say: 'plan.apache.forwarded', facts: {}, path: tlsPath },
      ...(isRedirect
        ? [
            {
              stage: 'redirect',
              say: 'plan.apache.redirect',
              facts: { names: names.join(', ') },
              path: sitePath,
            } as const,
          ]
        : []),
    ],
    differences: [
      {
        stage: 'proof',
        path: sitePath,
        before,
        after: before.replace(
          '    DocumentRoot',
          '    RewriteEngine on\n    RewriteRule "^/\\.well-known/acme-challenge/([A-Za-z0-9_-]+)$" - [L]\n    DocumentRoot',
        ),
      },
      { stage: 'install', path: tlsPath, before: null, after: tls },
      { stage: 'redirect', path: sitePath, before, after: redirected },
    ],
  };
}

export const fakeMeeting = {
  state: 'confirm-host-key',
  host: 'hofladen.example',
  port: 22,
  keyType: 'ssh-ed25519',
  fingerprint: 'SHA256:uNiVztksCsDhcc0u9e8BrwYzpoU8DrTcJqDQ8nZw2i4',
} as const;
