import { type Case, casesOf, type Fault } from './fault.ts';
import { andAgain } from './faults-again.ts';
import { appFaults } from './faults-of-app.ts';
import { authorityFaults } from './faults-of-authority.ts';
import { commandFaults } from './faults-of-commands.ts';
import { mailFaults } from './faults-of-mail.ts';
import { renewalFaults } from './faults-of-renewal.ts';
import { serverFaults } from './faults-of-server.ts';
import { systemdFaults } from './faults-of-systemd.ts';
import { tenantFaults } from './faults-of-tenant.ts';

export const groups: readonly { readonly title: string; readonly faults: readonly Fault[] }[] = [
  { title: 'On the server', faults: andAgain(serverFaults) },
  { title: 'Mail beside the web site, in one run', faults: mailFaults },
  { title: 'A program of the server, once', faults: commandFaults },
  { title: 'A hostile user of the server, at their best', faults: andAgain(tenantFaults) },
  { title: 'The line and the laptop', faults: andAgain(appFaults) },
  { title: 'A server under systemd', faults: systemdFaults },
  { title: 'The authority', faults: authorityFaults },
  { title: 'While the renewal is handed over to certbot', faults: renewalFaults },
];

export const allCases: readonly Case[] = casesOf(groups.flatMap(({ faults }) => faults));
