import type { CommandUndoRecord, PlannedCommand } from './commands.ts';

/** Answers what a command is about, the only `path` that its change and its undo record may have. */
export function placeOfCommand(run: PlannedCommand | CommandUndoRecord): string {
  switch (run.command) {
    case 'enable-unit':
      return `unit ${run.arguments.unit}`;
    case 'enable-apache-module':
      return `apache-module ${run.arguments.module}`;
    case 'install-package':
      return `package ${run.arguments.package}`;
    case 'attach-renewal-hook':
      return `renewal-hook ${run.arguments.certificate}`;
    case 'hand-over-to-certbot':
      return `certbot-lineage ${argumentOf(run)}`;
    case 'hand-over-to-mod-md':
      return `mod-md-store ${run.arguments.certificate}`;
    case 'copy-for-exim':
      return `exim-copy ${argumentOf(run)}`;
    case 'install-at-plesk':
      return `plesk-site ${argumentOf(run)}`;
    case 'secure-mail-at-plesk':
      return `plesk-mail ${argumentOf(run)}`;
    case 'place-proof-at-plesk':
      return `plesk-proof ${argumentOf(run)}`;
    case 'issue-at-plesk':
      return `plesk-issue ${argumentOf(run)}`;
  }
}

/** The one word that a command is given. */
export function argumentOf(run: PlannedCommand | CommandUndoRecord): string {
  switch (run.command) {
    case 'enable-unit':
      return run.arguments.unit;
    case 'enable-apache-module':
      return run.arguments.module;
    case 'install-package':
      return run.arguments.package;
    case 'attach-renewal-hook':
    case 'hand-over-to-mod-md':
      return run.arguments.certificate;
    case 'hand-over-to-certbot': {
      const { certificate, lineage } = run.arguments;
      return lineage === undefined ? certificate : `${certificate}@${lineage}`;
    }
    case 'copy-for-exim':
      return `${run.arguments.certificate}@${run.arguments.group}`;
    case 'install-at-plesk':
    case 'secure-mail-at-plesk':
      return `${run.arguments.certificate}@${run.arguments.domain}`;
    case 'place-proof-at-plesk':
      return `${run.arguments.domain}@${run.arguments.answer}`;
    case 'issue-at-plesk': {
      const { domain, by, www, webmail, mail } = run.arguments;
      const doors = [www ? 'www' : '', webmail ? 'webmail' : '', mail ? 'mail' : ''];
      return `${domain}@${[by, ...doors.filter((door) => door !== '')].join('-')}`;
    }
  }
}

/** What a command is about without its kind: `certbot` of `package certbot`. */
export const nameInPlace = (place: string): string => place.slice(place.indexOf(' ') + 1);
