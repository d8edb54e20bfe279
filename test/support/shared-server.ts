import type { InstallWish } from '../../electron/targets/target.ts';
import type { Change, TargetPlan } from '../../shared/plan.ts';

/** A server that its owner shares with a customer, whose folder the web server includes. */

export const root = '/etc/apache2';
export const main = `${root}/apache2.conf`;
export const at = (name: string) => `${root}/sites-enabled/${name}.conf`;
export const available = (name: string) => `${root}/sites-available/${name}.conf`;
export const theirs = '/home/shop/conf/shop.conf';
export const shop = 'shop.ex.test';
export const live = `/etc/sealkeeper/live/${shop}`;
export const wish: InstallWish = { names: [shop], redirect: true, hsts: false };

export const includes = (...more: readonly string[]) =>
  ['ports.conf', 'conf-enabled/*.conf', 'sites-enabled/*.conf', '/home/*/conf/*.conf', ...more]
    .map((pattern) => `IncludeOptional ${pattern}\n`)
    .join('');
export const plain = (more = '', names = `ServerName ${shop}`) =>
  `<VirtualHost *:80>\n    ${names}\n    DocumentRoot /home/shop/www\n${more}</VirtualHost>\n`;
export const tls = (certificate: string, key: string, names = `ServerName ${shop}`) =>
  `<VirtualHost *:443>\n    ${names}\n    SSLEngine on\n    SSLCertificateFile ${certificate}\n    SSLCertificateKeyFile ${key}\n</VirtualHost>\n`;
const stagesOf = (plan: TargetPlan) => [plan.proofExample, plan.install, plan.redirect];
export const changesOf = (plan: TargetPlan): readonly Change[] =>
  stagesOf(plan).flatMap((stage) => stage?.changes ?? []);
