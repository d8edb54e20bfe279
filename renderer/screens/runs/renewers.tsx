import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { renewerSaid } from '../../../shared/content/renewers-words.ts';
import { needsAttention } from '../../../shared/renewal-attention.ts';
import type { RenewalLook, RenewedCertificate } from '../../../shared/renewal-look.ts';
import { CalmScene } from '../../art/scenes.tsx';
import { Busy } from '../../components/busy.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import type { SignKind } from '../../components/sign.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import { Connect } from '../server/connect.tsx';

export interface Place {
  readonly connectionId: string;
  readonly label: string;
}

/** Who renews each certificate of a server, and whether that works: on one that is open, or behind a login. */
export default function Renewers(props: {
  /** Null: it is asked where to look. */
  readonly open: Place | null;
  onBack(): void;
}) {
  const { t } = useTexts();
  const [place, setPlace] = useState(props.open);
  if (place !== null) return <OnServer place={place} onBack={props.onBack} />;
  return (
    <Connect
      host=""
      title={t('renewers.ask')}
      lead={t('renewers.connect-lead')}
      connect={t('renewers.connect')}
      why={(safety) => ({
        title: t('renewers.why-title'),
        text: [t('renewers.why-1'), safety],
        learn: 'renewal',
      })}
      onConnected={setPlace}
      onBack={props.onBack}
    />
  );
}

function OnServer({ place, onBack }: { readonly place: Place; onBack(): void }) {
  const { t } = useTexts();
  const { start, cancel, isBusy, problem } = useTask('renewers.look');
  const [look, setLook] = useState<RenewalLook | null>(null);
  const { connectionId } = place;
  const read = useCallback(async (): Promise<void> => {
    const reply = await start({ connectionId });
    if (reply.ok) setLook(reply.value);
  }, [connectionId, start]);
  useEffect(() => void read(), [read]);

  const again = (
    <Button variant="outlined" onClick={() => void read()}>
      {t('renewers.again')}
    </Button>
  );
  return (
    <Screen
      title={t('renewers.title')}
      lead={t('renewers.lead', { server: place.label })}
      why={{
        title: t('renewers.why-title'),
        text: [t('renewers.why-1'), t('renewers.why-2')],
        learn: 'renewal',
      }}
      onBack={onBack}
      actions={look !== null && !isBusy && again}
    >
      {isBusy && <Busy doing={t('renewers.looking')} onCancel={cancel} />}
      {problem !== null && (
        <ProblemView problem={problem} outcome={t('outcome.none')}>
          {look === null && again}
        </ProblemView>
      )}
      {!isBusy && problem === null && look === null && (
        <Box role="status" sx={{ display: 'grid', gap: 1.5, justifyItems: 'start' }}>
          <Typography color="textSecondary">{t('renewers.stopped')}</Typography>
          {again}
        </Box>
      )}
      {!isBusy && look !== null && <List look={look} />}
    </Screen>
  );
}

function List({ look }: { readonly look: RenewalLook }) {
  const { t } = useTexts();
  const now = new Date();
  const rank = (one: RenewedCertificate) =>
    one.shown.how === 'nowhere' ? 2 : needsAttention(one, now) ? 0 : 1;
  const ordered = look.certificates.toSorted((one, other) => rank(one) - rank(other));
  return (
    <>
      {ordered.length === 0 ? (
        <Box>
          <CalmScene />
          <Typography variant="h2" sx={{ mt: 2 }}>
            {t('renewers.none')}
          </Typography>
        </Box>
      ) : (
        <Rows aria-label={t('renewers.title')}>
          {ordered.map((one) => (
            <Certificate key={keyOf(one)} one={one} now={now} />
          ))}
        </Rows>
      )}
      <Limits look={look} />
    </>
  );
}

const keyOf = ({ renewer, names, shown }: RenewedCertificate): string =>
  [renewer?.file, ...names, ...shown.files].join(' ');

function Certificate({ one, now }: { readonly one: RenewedCertificate; readonly now: Date }) {
  const texts = useTexts();
  const { t, list } = texts;
  const names = list(one.names.map(useSpelt()));
  const { sentence, todo, facts } = renewerSaid(one, texts, now);
  return (
    <Row
      sign={signOf(one, now)}
      isQuiet={one.shown.how === 'nowhere'}
      title={names}
      below={
        <Box sx={{ mt: 0.75, pl: { xs: 0, sm: 6 } }}>
          <Disclosure label={t('renewers.more')} name={t('renewers.more-of', { names })}>
            <Facts>{facts}</Facts>
          </Disclosure>
        </Box>
      }
    >
      {sentence}
      {todo !== null && (
        <Box component="p" sx={{ m: 0, mt: 0.5, color: 'text.primary' }}>
          {todo}
        </Box>
      )}
    </Row>
  );
}

function Facts({ children }: { readonly children: readonly string[] }): ReactNode {
  return (
    <Box component="ul" sx={{ m: 0, pl: 2.5, overflowWrap: 'anywhere' }}>
      {children.map((fact) => (
        <Typography key={fact} component="li" variant="body2">
          {fact}
        </Typography>
      ))}
    </Box>
  );
}

/** What the list does not tell. */
function Limits({ look: { unread, isWhole, certbots } }: { readonly look: RenewalLook }) {
  const { t, list } = useTexts();
  const said = [
    ...(unread.length === 0 ? [] : [t('renewers.unread', { services: list(unread) })]),
    ...(isWhole ? [] : [t('renewers.not-whole')]),
    ...(certbots.length < 2
      ? []
      : [t('renewers.certbots', { count: certbots.length, files: list(certbots) })]),
  ];
  return said.map((line) => (
    <Typography key={line} variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
      {line}
    </Typography>
  ));
}

function signOf(one: RenewedCertificate, now: Date): SignKind {
  if (one.shown.how === 'nowhere') return 'skipped';
  if (needsAttention(one, now)) return 'broken';
  return one.verdict === 'healthy' ? 'good' : 'know';
}
