import type { TargetId } from './plan.ts';

/** What people are told of a kind of server software, said once by whoever works with it and never guessed. */
export interface TargetCapabilities {
  /** As its makers write it. */
  readonly name: string;
  /** The products that it names in `Server` (RFC 9110 §10.2.4), in lower case and without their versions. */
  readonly products: readonly string[];
  /** The names that it runs under where it listens itself; a version or a kind may follow. */
  readonly programs: readonly string[];
  /** False: it has met doubles only, and the person is told. */
  readonly isTriedOnARealOne: boolean;
}

/** nginx, and what was made of it: each calls itself, its program and its unit so, and has a build `-debug` beside it. */
const nginxFamily = ['nginx', 'freenginx', 'openresty', 'angie', 'tengine'];

export const targetCapabilities: Readonly<Record<TargetId, TargetCapabilities>> = {
  apache: {
    name: 'Apache',
    products: ['apache', 'httpd'],
    programs: ['apache2', 'httpd'],
    isTriedOnARealOne: true,
  },
  nginx: {
    name: 'nginx',
    products: nginxFamily,
    programs: nginxFamily,
    isTriedOnARealOne: true,
  },
  iis: {
    name: 'IIS',
    products: ['microsoft-iis', 'microsoft-httpapi'],
    programs: [],
    isTriedOnARealOne: false,
  },
  postfix: { name: 'Postfix', products: [], programs: [], isTriedOnARealOne: true },
  dovecot: { name: 'Dovecot', products: [], programs: ['dovecot'], isTriedOnARealOne: true },
  exim: { name: 'Exim', products: [], programs: ['exim4', 'exim'], isTriedOnARealOne: true },
  cpanel: { name: 'cPanel', products: [], programs: [], isTriedOnARealOne: false },
  plesk: { name: 'Plesk', products: [], programs: [], isTriedOnARealOne: false },
};

/** The names of nginx's programs, and of those that are built from it. */
export const nginxPrograms: readonly string[] = nginxFamily.flatMap((name) => [name, `${name}-debug`]);

/** The names of all that a run can change. */
export const changeableServers: readonly string[] = Object.values(targetCapabilities).map(({ name }) => name);

/** Whether a run can change the server that calls itself so; text of the server's own choice. */
export function isChangeable(server: string): boolean {
  const product = (server.trim().split(/[\s/]/)[0] ?? '').toLowerCase();
  return Object.values(targetCapabilities).some(({ products }) => products.includes(product));
}
