import { ProblemError } from '../../../shared/problems.ts';
import type { Connections } from '../../engine/connections.ts';
import { checksOf, lookAround } from '../../engine/look.ts';
import { digestOf } from '../../engine/plan-digest.ts';
import { pinHostKey, type ServerRequest } from '../../remote/open-server.ts';
import type { Services } from '../../services.ts';
import type { Handlers } from '../answer.ts';

type ServerHandlers = Pick<Handlers, 'server.connect' | 'server.inspect' | 'server.disconnect' | 'plan.make'>;

type ConnectInput = Parameters<Handlers['server.connect']>[0];

function serverRequest({ acceptHostKey, sudoPassword, auth, ...rest }: ConnectInput): ServerRequest {
  // Most people's administrator password is their login password, so it is tried where none was given.
  const administrator = sudoPassword ?? (auth.type === 'password' ? auth.password : undefined);
  return {
    host: rest.host,
    ...(rest.port === undefined ? {} : { port: rest.port }),
    ...(rest.user === undefined ? {} : { user: rest.user }),
    auth: auth.type === 'key' ? withPassphrase(auth) : auth,
    ...(administrator === undefined ? {} : { sudoPassword: administrator }),
    ...(acceptHostKey === undefined ? {} : { hostKey: acceptHostKey }),
  };
}

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

export function serverHandlers(services: Services, connections: Connections): ServerHandlers {
  return {
    async 'server.connect'(input, { signal, progress }) {
      progress({ doing: 'connecting' });
      const request = serverRequest(input);
      try {
        const { id, server } = await connections.add(request, signal);
        if (input.acceptHostKey !== undefined) await pinHostKey(services.ssh, server);
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
    async 'server.inspect'({ connectionId, names }, { signal, progress }) {
      progress({ doing: 'reading' });
      const connection = connections.get(connectionId);
      const look = await lookAround(connection.server.host, names, signal);
      connection.look = look;
      const sites = look.target.sites(look.facts).map((site) => ({
        ...site,
        names: [...site.names],
        addresses: [...site.addresses],
      }));
      const checks = [...checksOf(look, { names, redirect: true, hsts: false })];
      const { id: target, capabilities } = look.target;
      const { isTriedOnARealOne } = capabilities;
      const { title, version } = look.detection;
      return { target, isTriedOnARealOne, title, version, sites, checks };
    },
    async 'server.disconnect'({ connectionId }) {
      await connections.close(connectionId);
      return {};
    },
    async 'plan.make'({ connectionId, names, redirect, hsts, openProofPath }, { signal, progress }) {
      progress({ doing: 'planning' });
      const connection = connections.get(connectionId);
      const look = await lookAround(connection.server.host, names, signal);
      connection.look = look;
      const wish = { names, redirect, hsts, openProofPath };
      const checks = [...checksOf(look, wish)];
      const blocked = checks.some(({ severity }) => severity === 'blocker');
      if (blocked) return { plan: null, checks };
      const plan = look.target.plan(look.facts, wish);
      connection.reviewed = { ...plan, digest: digestOf(plan) };
      return { plan: connection.reviewed, checks };
    },
  };
}
