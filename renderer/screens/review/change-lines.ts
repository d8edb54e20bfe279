import { argumentOf } from '../../../shared/command-place.ts';
import type { Change, Content, Plan, Stage } from '../../../shared/plan.ts';
import { serviceOf } from '../../../shared/plan-parts.ts';
import type { BindingChange } from '../../../shared/windows-changes.ts';

/** Every single change of a plan and the commands around them, one a line, for a technician. */
export function changeLines(plan: Plan): readonly string[] {
  const lines = plan.parts.flatMap((part) => {
    const service = serviceOf(plan, part);
    const stages = [part.proofExample, part.import, part.install, part.redirect];
    const lines = stages.flatMap((stage) => (stage == null ? [] : stageLines(stage)));
    return service === null ? lines : lines.map((line) => `${service}: ${line}`);
  });
  const renewal = plan.renewal?.stage;
  return renewal == null ? lines : [...lines, ...stageLines(renewal)];
}

function stageLines({ id, changes, activation }: Stage): readonly string[] {
  const commands = (activation === null ? [] : [activation.test, activation.reload]).map(
    (argv) => `${id}: run ${argv.join(' ')}`,
  );
  return [...changes.map((change) => `${id}: ${changeLine(change)}`), ...commands];
}

function changeLine(change: Change): string {
  switch (change.kind) {
    case 'make-directory':
      return `folder ${change.path} (mode ${octal(change.mode)})`;
    case 'write-file': {
      const verb = change.before.state === 'absent' ? 'new file' : 'replace file';
      return `${verb} ${change.path} (mode ${octal(change.mode)})${contentWords(change.content)}`;
    }
    case 'edit-file':
      return `change ${change.path} in ${String(change.edits.length)} place(s)`;
    case 'make-link':
      return `link ${change.path} -> ${change.target}`;
    case 'swap-link':
      return `link ${change.path} -> ${change.target}, by one rename`;
    case 'run-command':
      return `command ${change.run.command} ${argumentOf(change.run)}`;
    case 'backup-configuration':
      return 'backup of the configuration of IIS (appcmd add backup)';
    case 'import-certificate':
      return `key and certificate into the store ${change.path}`;
    case 'set-binding':
      return bindingLine(change.binding);
    case 'answer-challenges': {
      const folders = change.folders.map(
        ({ root }) => `\n    else files in ${root}\\.well-known\\acme-challenge`,
      );
      return `answer at ${change.path}${folders.join('')}`;
    }
    case 'hand-over-to-simple-acme':
      return `simple-acme renews ${change.wish.names.join(', ')} as ${change.wish.id}`;
    case 'set-ftp-certificate':
      return `${change.path}: FTP: ${change.before.thumbprint} in ${change.before.store} -> the new certificate in ${change.store}`;
    case 'place-proof':
      return `new file ${change.path}, by the panel's file manager`;
    case 'install-at-panel':
      return `${change.path}: ${change.before ?? 'no certificate'} -> the new certificate (SSL::install_ssl)`;
    case 'start-autossl':
      return `${change.path}: AutoSSL for ${change.names.join(', ')} (SSL::start_autossl_check)`;
    case 'set-hsts':
      return `${change.path}: ${JSON.stringify(change.before)} -> ${JSON.stringify(change.after)}`;
  }
}

function contentWords(content: Content): string {
  switch (content.from) {
    case 'text':
      return '';
    case 'certificate-chain':
      return ', the certificate';
    case 'private-key':
      return ', the key';
    case 'server-file':
      return `, a copy of ${content.path}`;
    case 'dns-login':
      return ', your login for the DNS';
  }
}

function bindingLine({ siteName, bindingInformation, before, store, sslFlags }: BindingChange): string {
  const former = before === null ? 'new' : `${before.thumbprint || 'no certificate'} in ${before.store}`;
  return `${siteName}: https ${bindingInformation}: ${former} -> the new certificate in ${store}, sslFlags ${String(sslFlags)}`;
}

const octal = (mode: number): string => mode.toString(8).padStart(4, '0');
