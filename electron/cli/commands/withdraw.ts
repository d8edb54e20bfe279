import type { RunEnded } from '../../../shared/events.ts';
import type { Services } from '../../app/services.ts';
import { withdraw } from '../../app/withdraw.ts';
import type { CommandLine } from '../command-line.ts';
import type { Output } from '../output.ts';

/** Takes a site's lasting DNS lines away, and says what follows of that. Raises as `withdraw`. */
export async function withdrawLines(
  { site }: Extract<CommandLine, { command: 'withdraw' }>,
  services: Services,
  output: Output,
  signal: AbortSignal,
): Promise<RunEnded> {
  const ended = await withdraw(services, { site, secrets: process.env }, { emit: output.event, signal });
  output.say({ type: 'withdrawn', site }, ({ t }) => [t('left.withdrawn')]);
  return ended;
}
