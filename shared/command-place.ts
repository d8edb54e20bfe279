import type { CommandMemo, PlannedCommand } from './commands.ts';

/** Answers what a command is about, the only `path` that its change and its memo may have. */
export function placeOfCommand(run: PlannedCommand | CommandMemo): string {
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
      return `certbot-lineage ${run.arguments.certificate}`;
    case 'hand-over-to-mod-md':
      return `mod-md-store ${run.arguments.certificate}`;
  }
}

/** The one argument of a command. */
export function argumentOf(run: PlannedCommand | CommandMemo): string {
  switch (run.command) {
    case 'enable-unit':
      return run.arguments.unit;
    case 'enable-apache-module':
      return run.arguments.module;
    case 'install-package':
      return run.arguments.package;
    case 'attach-renewal-hook':
    case 'hand-over-to-certbot':
    case 'hand-over-to-mod-md':
      return run.arguments.certificate;
  }
}
