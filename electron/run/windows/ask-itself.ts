import type { WindowsHost } from '../../remote/windows/host.ts';
import type { OwnAnswer, OwnQuestion } from '../own-answer.ts';
import { askInside } from './ask-inside.ts';

/** As `askItself`. The answer comes in whatever pieces the server sends it. */
export async function askByTunnel(
  host: WindowsHost,
  { expected, ...question }: OwnQuestion,
): Promise<OwnAnswer> {
  const answer = await askInside(host, question);
  if (answer === null) return 'unknown';
  return answer.body.includes(expected) ? 'as-expected' : 'otherwise';
}
