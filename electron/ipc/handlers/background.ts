import { backgroundOf, rememberLogin, tryAgain } from '../../app/background.ts';
import type { Connections } from '../../app/connections.ts';
import type { KeptAccess } from '../../app/kept-login.ts';
import type { Services } from '../../app/services.ts';
import type { Handlers } from '../answer.ts';
import type { Desktop } from './app.ts';

type BackgroundHandlers = Pick<
  Handlers,
  | 'background.read'
  | 'background.set'
  | 'background.remember'
  | 'background.forget'
  | 'background.forget-zone'
>;

export function backgroundHandlers(
  services: Services,
  connections: Pick<Connections, 'get'>,
  { atLogin, backgroundChanged }: Pick<Desktop, 'atLogin' | 'backgroundChanged'>,
  kept: Pick<KeptAccess, 'forgive'>,
): BackgroundHandlers {
  const view = async () => {
    const wanted = (await services.settings.read()).background === true;
    return backgroundOf(services, wanted ? await atLogin.state() : 'off');
  };
  return {
    'background.read': view,
    async 'background.set'({ on }) {
      await atLogin.set(on);
      await services.settings.write({ background: on });
      if (on) await tryAgain(services);
      backgroundChanged();
      return view();
    },
    async 'background.remember'({ connectionId }) {
      const open = connections.get(connectionId);
      await rememberLogin(services, open);
      kept.forgive(open.server.host.label);
      return view();
    },
    async 'background.forget'({ server }) {
      await services.logins.forget(server);
      return view();
    },
    async 'background.forget-zone'({ provider, names }) {
      await services.zoneLogins.forget({ provider, names });
      return view();
    },
  };
}
