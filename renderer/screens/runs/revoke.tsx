import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { type ReactNode, useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { MySite } from '../../../shared/my-sites.ts';
import { isDomainName } from '../../../shared/names/domain-name.ts';
import type { RevocationReason } from '../../../shared/revocation.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { Choice } from '../../components/choice.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';

/** In the order in which owners have them; what each means stands beside it. */
const offered: readonly RevocationReason[] = [
  'key-compromise',
  'superseded',
  'cessation-of-operation',
  'affiliation-changed',
  'unspecified',
];

/** Has the certificate of a site declared invalid: what that means, why, the last question, and what is to be done then. */
export default function Revoke(props: { readonly site: MySite; onAnew(): void; onBack(): void }) {
  const { t, list, date } = useTexts();
  const { onBack, onAnew } = props;
  const [name = ''] = props.site.run.names;
  const spelt = useSpelt();
  const said = { name: spelt(name) };
  const { start: look, problem: unknown } = useTask('revocation.before');
  const ask = useTask('revocation.ask');
  const [found, setFound] = useState<Output<'revocation.before'> | null>(null);
  const [reason, setReason] = useState<RevocationReason | null>(null);
  const [isAsking, setAsking] = useState(false);
  const [isDone, setDone] = useState(false);

  useEffect(() => {
    if (!isDomainName(name)) return;
    void look({ site: name }).then((reply) => {
      if (reply.ok) setFound(reply.value);
    });
  }, [look, name]);

  const revoke = async (): Promise<void> => {
    setAsking(false);
    if (found === null || reason === null || !isDomainName(name)) return;
    const reply = await ask.start({ site: name, fingerprint: found.fingerprint, reason });
    if (reply.ok) setDone(true);
  };

  if (isDone)
    return (
      <Page title={t('revoking.done-title', said)} next={t('revoking.anew')} onNext={onAnew} onBack={onBack}>
        <Typography>{t('revoking.done')}</Typography>
      </Page>
    );
  if (unknown !== null)
    return (
      <Page title={t('revoking.title', said)} onBack={onBack}>
        <ProblemView problem={unknown} severity="care" outcome={t('outcome.none')} />
      </Page>
    );
  if (found === null || ask.isBusy)
    return (
      <Page title={t('revoking.title', said)} onBack={onBack}>
        <Busy
          doing={
            found === null
              ? t('revoking.looking', said)
              : t('revoking.asking', { authority: found.authority })
          }
        />
      </Page>
    );
  const what = {
    names: list(found.names.map(spelt)),
    authority: found.authority,
    until: date(found.notAfter),
  };
  return (
    <Page
      title={t('revoking.title', said)}
      onBack={onBack}
      actions={
        <Button variant="outlined" color="error" disabled={reason === null} onClick={() => setAsking(true)}>
          {t('revoking.go')}
        </Button>
      }
    >
      {ask.problem !== null && <ProblemView problem={ask.problem} outcome={t('outcome.none')} />}
      <Card>
        <Typography>{t('revoking.what', what)}</Typography>
        <Typography sx={{ mt: 1 }}>{t('revoking.means')}</Typography>
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1, overflowWrap: 'anywhere' }}>
          {t('revoking.serial', { serial: found.serial })}
        </Typography>
      </Card>
      <div role="radiogroup" aria-label={t('revoking.why')} style={{ display: 'grid', gap: 10 }}>
        <Typography variant="h2">{t('revoking.why')}</Typography>
        {offered.map((one) => (
          <Choice<RevocationReason>
            key={one}
            group="reason"
            value={one}
            chosen={reason}
            onChoose={setReason}
            title={t(`revoking.reason.${one}`)}
          >
            {t(`revoking.reason.${one}-what`)}
          </Choice>
        ))}
      </div>
      <Confirm
        isOpen={isAsking}
        title={t('revoking.sure-title')}
        yes={t('revoking.sure-yes')}
        no={t('revoking.sure-no')}
        onYes={() => void revoke()}
        onNo={() => setAsking(false)}
      >
        {t('revoking.sure', { names: list(found.names.map(spelt)) })}
      </Confirm>
    </Page>
  );
}

function Page(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions?: ReactNode;
  readonly next?: string;
  onNext?(): void;
  onBack(): void;
}) {
  const { t } = useTexts();
  const { title, children, actions, next, onNext = () => undefined, onBack } = props;
  return (
    <Screen
      title={title}
      why={{
        title: t('revoking.when-title'),
        text: [t('revoking.when-1'), t('revoking.when-2')],
        learn: 'private-keys',
      }}
      {...(next === undefined ? {} : { next: { label: next }, onNext })}
      isNextByEnter={false}
      actions={actions}
      onBack={onBack}
    >
      {children}
    </Screen>
  );
}
