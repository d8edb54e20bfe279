import type { AnyHost } from '../../remote/host.ts';
import type { Runner } from '../../run/runner.ts';
import { issuedByItself } from '../../sources/shown-certificate.ts';
import type { Issued } from '../../sources/source.ts';
import { skipAuthority } from './brought.ts';
import type { PreparedRun, RunContext } from './run-context.ts';

/**
 * A service gets its certificate by itself: it is made to begin, and watched until it shows one. Raises what beginning and
 * watching raise; taking back is the caller's.
 */
export async function issuedByService(
  host: AnyHost,
  runner: Runner,
  { request, looks, plan, steps, dependencies }: PreparedRun,
  { signal }: Pick<RunContext, 'signal'>,
): Promise<Issued> {
  const [{ target, facts }] = looks;
  const [part] = plan.parts;
  const { ownIssue } = target;
  if (ownIssue === undefined || part?.import === undefined)
    throw new TypeError(`${target.id} gets no certificates by itself`);
  const { import: begin } = part;
  const provider = skipAuthority({ request, steps });
  const certificate = await steps.run(
    'certificate',
    { provider },
    async () => {
      const { names } = request.job;
      await runner.doStage(begin, {}).catch((thrown: unknown) => {
        throw ownIssue.refusal?.(thrown, facts, names) ?? thrown;
      });
      return issuedByItself(await ownIssue.watch(host, facts, names, { signal, pause: dependencies.pause }));
    },
    ({ issuer, notAfter }) => ({ issuer, notAfter }),
  );
  return { kind: 'issued', certificate };
}
