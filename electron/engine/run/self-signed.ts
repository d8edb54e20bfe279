import { makeSelfSigned } from '../../keys/self-signed.ts';
import type { MadeKey, Session } from '../../run/session.ts';
import { selfSignedOf, usualDays } from '../../sources/self-signed/self-signed.ts';
import type { Issued } from '../../sources/source.ts';
import { skipAuthority } from './brought.ts';
import type { PreparedRun } from './run-context.ts';

/**
 * The certificate of a run that asks nobody for it: signed by its own key, where that key lies. Raises `change-failed` where that
 * does not work out.
 */
export async function signByItself(
  { keys }: Session,
  key: MadeKey,
  { request, steps }: Pick<PreparedRun, 'request' | 'steps'>,
): Promise<Issued> {
  const { names, certificate } = request.job;
  if (certificate.from !== 'self-signed') throw new TypeError('another one was asked for');
  const { days = usualDays } = certificate;
  const provider = skipAuthority({ request, steps });
  const sign = async () =>
    key.inMemory === undefined
      ? ((await keys?.selfSign?.(names, days)) ?? '')
      : makeSelfSigned(key.inMemory, names, days);
  const issued = await steps.run(
    'certificate',
    { provider },
    async () => selfSignedOf(await sign(), names),
    ({ issuer, notAfter }) => ({ issuer, notAfter }),
  );
  return { kind: 'issued', certificate: issued };
}
