import Button from '@mui/material/Button';
import { useCallback, useEffect, useState } from 'react';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { ChosenFlow, Draft } from '../../../shared/wizard/draft.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { useLeads } from '../../use-leads.ts';
import { useTask } from '../../use-task.ts';
import Renewers from '../runs/renewers.tsx';
import { Connect } from './connect.tsx';
import { Found } from './found.tsx';
import { hostOf } from './label.ts';
import { NoLogin } from './no-login.tsx';

/** Where the site lives: log in, look around, and say what stands in the way. */
export default function Server({
  draft,
  former,
  onAnswer,
  onNext,
  onBack,
}: DecidingProps & {
  /** The server of an earlier run, on which this one is to be: `user@host:port`. */
  readonly former: string | undefined;
}) {
  const { t, rich } = useTexts();
  const inspect = useTask('server.inspect');
  const [showsRenewers, setShowsRenewers] = useState(false);
  const [hasNoLogin, setHasNoLogin] = useState(false);
  const [isByToken, setByToken] = useState(false);
  const { server, inspection, names = [], wishes } = draft;
  const given = (wishes.defaultSiteFor ?? []).filter((name) => names.includes(name));
  const connectionId = server?.connectionId ?? null;
  const { start } = inspect;

  // The connection stands and nothing is known of the server yet: look, without being asked.
  const namesAsked = names.join(' ');
  const givenNames = given.join(' ');
  const leads = useLeads(draft);
  const lookAround = useCallback(async (): Promise<void> => {
    if (connectionId === null) return;
    const asked = { connectionId, names: namesAsked.split(' ').filter(isDomainName), leads };
    const defaultSiteFor = givenNames.split(' ').filter(isDomainName);
    const reply = await start(defaultSiteFor.length === 0 ? asked : { ...asked, defaultSiteFor });
    if (reply.ok) onAnswer({ inspection: reply.value });
  }, [connectionId, namesAsked, givenNames, leads, start, onAnswer]);
  useEffect(() => {
    if (inspection === undefined) void lookAround();
  }, [inspection, lookAround]);

  if (server === undefined && hasNoLogin) {
    return (
      <NoLogin
        names={names}
        onCustomerArea={() => onNext({ flow: withoutLogin(draft.flow) }, { skipDecided: true })}
        onToken={() => {
          setByToken(true);
          setHasNoLogin(false);
        }}
        onBack={() => setHasNoLogin(false)}
      />
    );
  }
  if (server === undefined) {
    return (
      <Connect
        host={former === undefined ? placeOf(draft) : hostOf(former)}
        server={former}
        title={t('server.title')}
        lead={rich('server.lead')}
        isByToken={isByToken}
        onConnected={(connected) => onAnswer({ server: connected })}
        actions={
          <Button variant="text" onClick={() => setHasNoLogin(true)}>
            {t('server.no-login')}
          </Button>
        }
        onBack={onBack}
      />
    );
  }
  const another = (
    <Button variant="text" onClick={() => onAnswer({ server: undefined })}>
      {t('server.other')}
    </Button>
  );
  if (inspection === undefined) {
    return (
      <Screen
        title={t('server.looking-title')}
        why={{
          title: t('server.why-title'),
          text: [t('server.why-1'), t('server.why-2')],
          learn: 'web-server',
        }}
        actions={inspect.problem !== null && another}
        onBack={onBack}
      >
        {inspect.problem === null ? (
          <Busy doing={t('server.inspecting', { host: server.host })} />
        ) : (
          <ProblemView problem={inspect.problem} outcome={t('outcome.none')}>
            <Button variant="outlined" onClick={() => void lookAround()}>
              {t('frame.again')}
            </Button>
          </ProblemView>
        )}
      </Screen>
    );
  }
  if (showsRenewers) return <Renewers open={server} onBack={() => setShowsRenewers(false)} />;
  return (
    <Found
      names={names}
      label={server.label}
      inspection={inspection}
      onLookAgain={() => onAnswer({ inspection: undefined })}
      onLeaveOut={(name) => onAnswer({ names: names.filter((each) => each !== name) })}
      onGiveName={(name) =>
        onAnswer({ wishes: { ...wishes, defaultSiteFor: [...given, name] }, inspection: undefined })
      }
      onNext={() => onNext()}
      onBack={onBack}
      actions={
        <>
          <Button variant="text" onClick={() => setShowsRenewers(true)}>
            {t('renewers.ask-here')}
          </Button>
          {another}
        </>
      }
    />
  );
}

/** The way on for who cannot log in: the same certificate, with steps by hand. */
function withoutLogin(flow: Draft['flow']): Extract<ChosenFlow, { kind: 'by-hand' }> {
  if (flow?.kind === 'files' || flow?.kind === 'self-signed') return { kind: 'by-hand', source: flow.kind };
  if (flow?.kind !== 'order') return { kind: 'by-hand', source: 'host' };
  const offer = flow.offer === undefined ? {} : { offer: flow.offer };
  return { kind: 'by-hand', source: 'bought', ...offer };
}

/** Where the server most likely is: at the site, or at the first name of the files that are there already. */
const placeOf = ({ site, names = [] }: Pick<Draft, 'site' | 'names'>): string =>
  site?.domain ?? names.find((name) => !name.startsWith('*')) ?? '';
