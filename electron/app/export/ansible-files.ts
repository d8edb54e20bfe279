import { roleHandlers, roleTasks } from './ansible-role.ts';
import { certbotPackages, certbotSettings, certbotVerb, hookOfMail, liveFolder } from './certbot-files.ts';
import type { ExportableJob, ExportedFile } from './exportable-job.ts';

/**
 * A playbook, an inventory with this job’s server, and a role that knows no site: what a site is stands in the inventory alone,
 * so that a fleet is one role and a list of servers. JSON is YAML (YAML 1.2 §1.3); nothing in a value can end it. Pure.
 */
export function ansibleFiles(job: ExportableJob): readonly ExportedFile[] {
  return [
    { path: 'README.md', text: readme(job) },
    { path: 'site.yml', text: playbook },
    { path: 'inventory.yml', text: inventory(job) },
    { path: 'roles/sealkeeper_site/tasks/main.yml', text: roleTasks },
    { path: 'roles/sealkeeper_site/handlers/main.yml', text: roleHandlers },
  ];
}

const playbook = `# Made by \`sealkeeper export\`.
- name: A certificate for each site, renewed by its own server
  hosts: sealkeeper
  become: true
  roles:
    - sealkeeper_site
`;

function inventory(job: ExportableJob): string {
  const { server, certificate } = job;
  const values: Readonly<Record<string, unknown>> = {
    ansible_host: server.host,
    ...(server.port === undefined ? {} : { ansible_port: server.port }),
    ...(server.user === undefined ? {} : { ansible_user: server.user }),
    ...(server.auth?.type === 'key' ? { ansible_ssh_private_key_file: server.auth.file } : {}),
    sealkeeper_certificate: job.names[0],
    sealkeeper_names: job.names,
    sealkeeper_packages: certbotPackages(job),
    sealkeeper_verb: certbotVerb(job),
    sealkeeper_settings: certbotSettings(job),
    sealkeeper_live: liveFolder(job),
    sealkeeper_mail: job.mail,
    sealkeeper_mail_hook: hookOfMail(job) ?? '',
    sealkeeper_trust: certificate.directoryTrust ?? '',
  };
  const lines = Object.entries(values).map(([key, value]) => `          ${key}: ${JSON.stringify(value)}`);
  return [
    '# Made by `sealkeeper export`. One entry a site; the role knows none.',
    'all:',
    '  children:',
    '    sealkeeper:',
    '      hosts:',
    `        ${JSON.stringify(job.names[0])}:`,
    ...lines,
    '',
  ].join('\n');
}

function readme({ names, server }: ExportableJob): string {
  return `# ${names[0]} by Ansible
Made by \`sealkeeper export\`. For servers with Debian or Ubuntu, and with what these ship: Certbot gets the certificate, puts it
in place and renews it by its own timer. Not yet tried on a real server: use it on one that can be missed first.
\`\`\`
ansible-playbook --inventory inventory.yml site.yml
\`\`\`
A second time changes nothing; a name that is added to \`sealkeeper_names\` and \`sealkeeper_settings\` is got then. Further
servers are further entries of \`inventory.yml\`. No password is in these files: where a login or sudo asks for one, add
\`--ask-pass\` or \`--ask-become-pass\`. The server's host key must be known to OpenSSH beforehand${
    server.hostKey === undefined ? '' : `; Sealkeeper knows it as ${server.hostKey}`
  }.

What Sealkeeper itself has put in place on the server stays until you take it back (\`sealkeeper undo\`): do that first, or two
programs renew the same names.
`;
}
