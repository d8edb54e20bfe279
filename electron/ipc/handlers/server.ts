import { ProblemError } from '../../../shared/problems.ts';
import { type Connections, type ConnectWish, connect } from '../../app/connections.ts';
import { createFilesInHand, type FilesInHand } from '../../app/files-in-hand.ts';
import { connectKept, isLoginKept } from '../../app/kept-login.ts';
import { look } from '../../app/look.ts';
import { planOn, wishOfSelfSigned } from '../../app/plan.ts';
import type { Services } from '../../app/services.ts';
import type { ZoneLogins } from '../../app/zone-logins.ts';
import type { Handlers } from '../answer.ts';
import { proofAsked } from './proof.ts';
import { outsideOf } from './site.ts';

type ServerHandlers = Pick<
  Handlers,
  | 'server.connect'
  | 'server.is-kept'
  | 'server.connect-kept'
  | 'server.inspect'
  | 'server.disconnect'
  | 'plan.make'
>;

type ConnectInput = Parameters<Handlers['server.connect']>[0];

const wishOf = ({ acceptHostKey, sudoPassword, auth, ...rest }: ConnectInput): ConnectWish => ({
  host: rest.host,
  ...(rest.port === undefined ? {} : { port: rest.port }),
  ...(rest.user === undefined ? {} : { user: rest.user }),
  auth: auth.type === 'key' ? withPassphrase(auth) : auth,
  ...(sudoPassword === undefined ? {} : { sudoPassword }),
  ...(acceptHostKey === undefined ? {} : { confirmed: acceptHostKey }),
});

const withPassphrase = ({
  file,
  passphrase,
}: {
  readonly file: string;
  readonly passphrase?: string | undefined;
}) => ({
  type: 'key' as const,
  file,
  ...(passphrase === undefined ? {} : { passphrase }),
});

type PlanInput = Parameters<Handlers['plan.make']>[0];

/** Where the certificate of a plan comes from. */
function certificateWish(input: PlanInput, tried: Pick<ZoneLogins, 'get'>, inHand: Pick<FilesInHand, 'get'>) {
  if ('filesId' in input) return inHand.get(input.filesId).wish;
  if ('selfSigned' in input) return wishOfSelfSigned(input.selfSigned.days);
  const { directory, contact, profile, zoneProof } = input;
  return {
    ...(zoneProof === undefined ? {} : { proof: proofAsked(zoneProof, tried).proof }),
    certificate: { directory, contact, profile },
  };
}

export function serverHandlers(
  services: Services,
  connections: Connections,
  tried: Pick<ZoneLogins, 'get'>,
  inHand: Pick<FilesInHand, 'get'> = createFilesInHand(),
): ServerHandlers {
  return {
    async 'server.connect'(input, { signal, progress }) {
      progress({ doing: 'connecting' });
      try {
        const { id, server } = await connect(services, connections, wishOf(input), signal);
        return {
          state: 'connected',
          connectionId: id,
          label: server.host.label,
          elevation: server.elevation,
        };
      } catch (thrown) {
        if (!(thrown instanceof ProblemError) || thrown.problem.code !== 'host-key-unknown') throw thrown;
        const { host, port, keyType, fingerprint } = thrown.problem.facts;
        return {
          state: 'confirm-host-key',
          host: String(host),
          port: Number(port),
          keyType: String(keyType),
          fingerprint: String(fingerprint),
        };
      }
    },
    'server.is-kept': async ({ runId }) => ({ isKept: await isLoginKept(services, runId) }),
    async 'server.connect-kept'({ runId }, { signal, progress }) {
      progress({ doing: 'connecting' });
      const { id, server } = await connectKept(services, connections, runId, signal);
      return { connectionId: id, label: server.host.label };
    },
    async 'server.inspect'({ connectionId, ...asked }, { signal, progress }) {
      progress({ doing: 'reading' });
      return look(connections.get(connectionId), asked, signal);
    },
    async 'server.disconnect'({ connectionId }) {
      await connections.close(connectionId);
      return {};
    },
    async 'plan.make'(input, { signal, progress }) {
      progress({ doing: 'planning' });
      const { connectionId, leads = [], outside, renewal, without = [], ...rest } = input;
      const wish = { ...rest, without, renewal: { by: renewal }, ...certificateWish(input, tried, inHand) };
      const { plan, checks, limits, unnamed } = await planOn(
        connections.get(connectionId),
        wish,
        'filesId' in input ? inHand.get(input.filesId).brought : null,
        leads,
        outsideOf(outside),
        signal,
      );
      return { plan, checks: [...checks], limits: [...limits], unnamed: [...unnamed] };
    },
  };
}
