import { useEffect, useRef, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { useApp } from '../../app-context.ts';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Blank } from '../../frame/blank.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import type { ConnectProps } from './connect-props.ts';
import { HostKey } from './host-key.tsx';
import { KeptLogin, useKept } from './kept-login.tsx';
import { complaintsOf, firstLogin, type Login, toConnectRequest, toKnown } from './login.ts';
import { LoginForm } from './login-form.tsx';
import { PasswordAgain } from './password-again.tsx';
import { ToForward } from './to-forward.tsx';
import { TokenHelp } from './token-help.tsx';
import { toldFingerprint } from './told-fingerprint.ts';
import { WindowsHelp } from './windows-help.tsx';

type ToldComplaint = 'server.told-unread' | 'server.told-other';
type Meeting = Extract<Output<'server.connect'>, { state: 'confirm-host-key' }>;

const askForSudo = ['sudo-password-needed', 'sudo-password-wrong'];

/** Logging in: with what the keychain holds, or by fields. */
export function Connect(props: ConnectProps) {
  const { runId } = props;
  const isKept = useKept(runId);
  const [isTyped, setTyped] = useState(false);
  // Known at once: nothing is opened for it.
  if (isKept === null) return <Blank />;
  if (runId === undefined || !isKept || isTyped) return <TypedLogin {...props} />;
  return <KeptLogin {...props} runId={runId} onTyped={() => setTyped(true)} />;
}

/** Fields, the first meeting with a server, and the administrator's password only where needed. */
function TypedLogin(props: ConnectProps) {
  const { host, title, lead, onConnected, onBack } = props;
  const { t } = useTexts();
  const { about, settings, change } = useApp();
  const connect = useTask('server.connect');
  const [login, setLogin] = useState<Login>(() => {
    const first = firstLogin(about.preset?.server, settings.server, host, props.server);
    return props.isByToken === true ? { ...first, how: 'token' } : first;
  });
  const [wasTried, setTried] = useState(false);
  const [meeting, setMeeting] = useState<Meeting | null>(null);
  const [asksSudo, setAsksSudo] = useState(false);
  /** The fingerprint that the person has said yes to here: a wrong password does not make it a stranger's again. */
  const [accepted, setAccepted] = useState<{ readonly place: string; readonly fingerprint: string } | null>(
    null,
  );
  const [isOnlyPassword, setOnlyPassword] = useState(false);
  /** What the host says that the fingerprint is now; it stays through what else goes wrong. */
  const [told, setTold] = useState<{ readonly text: string; readonly complaint: ToldComplaint | null }>({
    text: '',
    complaint: null,
  });
  const suggestions = useSuggestions();
  const problem = connect.problem;
  const passwordField = useRef<HTMLInputElement>(null);
  const cameFrom = useRef<Element | null>(null);
  const hasFailed = problem !== null && !connect.isBusy && meeting === null;
  // Fields lose the focus while they are switched off: trouble gives it back, or leads to the one thing to be typed.
  useEffect(() => {
    if (!hasFailed) return;
    const former = cameFrom.current;
    if (isOnlyPassword) passwordField.current?.focus();
    else if (former instanceof HTMLElement && former.isConnected) former.focus();
  }, [hasFailed, isOnlyPassword]);
  const complaints = wasTried ? complaintsOf(login) : {};

  const go = async (acceptHostKey: string | null): Promise<void> => {
    setTried(true);
    cameFrom.current = document.activeElement;
    if (Object.keys(complaintsOf(login)).length > 0) return;
    const place = `${login.host.trim()} ${login.port.trim()}`;
    if (acceptHostKey !== null) setAccepted({ place, fingerprint: acceptHostKey });
    const known = accepted?.place === place ? accepted.fingerprint : null;
    const reply = await connect.start(toConnectRequest(login, acceptHostKey ?? known));
    if (!reply.ok) {
      setMeeting(null);
      if (reply.problem.code === 'host-key-changed') {
        setAccepted(null);
        if (acceptHostKey !== null) setTold((before) => ({ ...before, complaint: 'server.told-other' }));
      }
      if (reply.problem.code === 'login-refused' && login.how === 'password') {
        setLogin({ ...login, password: '' });
        setTried(false);
        setOnlyPassword(true);
      }
      if (askForSudo.includes(reply.problem.code)) setAsksSudo(true);
      return;
    }
    if (reply.value.state === 'confirm-host-key') {
      setMeeting(reply.value);
      return;
    }
    change({ server: toKnown(login) });
    onConnected({
      connectionId: reply.value.connectionId,
      host: login.host.trim(),
      label: reply.value.label,
    });
  };

  const isChanged = problem?.code === 'host-key-changed';
  const begin = (): void => {
    if (!isChanged || told.text.trim() === '') return void go(null);
    const fingerprint = toldFingerprint(told.text);
    if (fingerprint === null) setTold({ ...told, complaint: 'server.told-unread' });
    else void go(fingerprint);
  };

  if (meeting !== null) {
    return (
      <HostKey
        meeting={meeting}
        isBusy={connect.isBusy}
        onAccept={() => void go(meeting.fingerprint)}
        onRefuse={() => setMeeting(null)}
      />
    );
  }
  return (
    <Screen
      title={title}
      lead={lead}
      why={
        props.why?.(t('server.why-1')) ?? {
          title: t('server.why-title'),
          text: [t('server.why-1'), t('server.why-2')],
          learn: 'login',
        }
      }
      next={{ label: props.connect ?? t('server.connect'), isDisabled: connect.isBusy }}
      onNext={begin}
      onBack={onBack}
      actions={props.actions}
    >
      {problem !== null && (
        <ProblemView problem={problem} severity={isChanged ? 'broken' : 'care'} outcome={t('outcome.none')}>
          <ToForward problem={problem} login={login} />
        </ProblemView>
      )}
      {isChanged && (
        <Field
          label={t('server.told')}
          hint={t('server.told-hint')}
          value={told.text}
          complaint={told.complaint === null ? null : t(told.complaint)}
          placeholder="SHA256:"
          isDisabled={connect.isBusy}
          onChange={(text) => setTold({ text, complaint: null })}
        />
      )}
      {isOnlyPassword ? (
        <PasswordAgain
          user={login.user.trim()}
          host={login.host.trim()}
          password={login.password}
          complaint={complaints.password === undefined ? null : t(complaints.password)}
          isDisabled={connect.isBusy}
          fieldRef={passwordField}
          onPassword={(password) => setLogin({ ...login, password })}
          onAllFields={() => setOnlyPassword(false)}
        />
      ) : (
        <LoginForm
          login={login}
          onLogin={(next) => {
            setLogin(next);
            connect.clear();
          }}
          complaints={complaints}
          suggestions={suggestions}
          known={settings.server}
          asksSudo={asksSudo}
          isDisabled={connect.isBusy}
        />
      )}
      {!isOnlyPassword && (login.how === 'token' ? <TokenHelp /> : <WindowsHelp />)}
      {connect.isBusy && (
        <Busy doing={t('server.connecting', { host: login.host })} onCancel={connect.cancel} />
      )}
    </Screen>
  );
}

type Suggestions = Output<'server.suggestions'>;

function useSuggestions(): Suggestions {
  const [suggestions, setSuggestions] = useState<Suggestions>({ aliases: [], keyFiles: [], agent: false });
  useEffect(() => {
    void call('server.suggestions', {}).then((reply) => {
      if (reply.ok) setSuggestions(reply.value);
    });
  }, []);
  return suggestions;
}
