import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { calendarFileName, renewalReminder } from '../../../shared/content/renewal-calendar.ts';
import { renewalSaid } from '../../../shared/content/renewal-words.ts';
import { chainMissedSaid } from '../../../shared/content/watch-words.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { isByServer, isShortLived } from '../../../shared/renewal.ts';
import { unaskedOf } from '../../../shared/wizard/flow.ts';
import { DoneScene } from '../../art/scenes.tsx';
import { call } from '../../bridge.ts';
import { Confirm } from '../../components/confirm.tsx';
import { InBackground } from '../../components/in-background.tsx';
import { LookedForMixed } from '../../components/mixed-parts.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { BeforeAndNow } from './before-and-now.tsx';
import type { DoneProps } from './done-props.ts';
import { LastingLines } from './lasting-lines.tsx';
import { LeftBehind } from './left.tsx';
import { PrintedSheet } from './printed-sheet.tsx';
import { Removable } from './removable.tsx';
import { SaveButton } from './save-button.tsx';
import { seenAs, worstPortOf } from './seen-as.ts';
import { sheetOf, sheetText } from './sheet.ts';

/** What an owner can see for themselves. */
const toTry = {
  site: ['done.why-1', 'done.why-2'],
  mail: ['done.why-mail-1', 'done.why-mail-2'],
  both: ['done.why-1', 'done.why-mail-1', 'done.why-2'],
} as const;

const comeBackSaid = {
  asked: 'done.good-until-more',
  files: 'files.come-back',
  'self-signed': 'self-signed.come-back',
} as const;

/** What its owner finds at the end: nobody vouches for one of its own making. */
const endSaid = {
  site: { title: 'done.title', lead: 'done.lead' },
  mail: { title: 'done.title-mail', lead: 'done.lead-mail' },
  'self-signed': { title: 'self-signed.done-title', lead: 'self-signed.done-lead' },
} as const;

/** It is done and proven: what visitors get now, until when, and what to keep. */
export function Sealed({ wizard, connectionId, onUndo, onClearZones, onHome }: DoneProps) {
  const texts = useTexts();
  const { t, rich, date } = texts;
  const { run } = wizard;
  const [isAsking, setAsking] = useState(false);
  const [madeAt] = useState(() => new Date());
  const spelt = useSpelt();
  const sheet = sheetOf(wizard, madeAt, texts, spelt);
  const { name, issuer, notAfter, renewOn } = sheet;
  const isShort = notAfter !== null && isShortLived(notAfter, madeAt);
  const { answered, missed } = run.pulse;
  const renewal = run.ended?.renewal;
  const label = wizard.draft.server?.label;
  const open = connectionId === null || label === undefined ? null : { connectionId, label };
  const unasked = unaskedOf(wizard.draft);
  const isLeftToServer = renewal !== undefined && isByServer(renewal.by);
  const lookOn = isLeftToServer && renewal.to !== undefined ? new Date(renewal.to) : renewOn;
  const comeBack =
    lookOn === null
      ? ''
      : isLeftToServer
        ? t('done.good-until-certbot', { to: date(lookOn) })
        : t(comeBackSaid[unasked?.kind ?? 'asked'], { date: date(lookOn) });
  const hasMail = run.ports.after.length > 0;
  const isMailAlone = run.after.length === 0 && hasMail;
  const isSelfSigned = unasked?.kind === 'self-signed';
  const said = endSaid[isSelfSigned ? unasked.kind : isMailAlone ? 'mail' : 'site'];
  const nowToTry = toTry[isMailAlone ? 'mail' : hasMail ? 'both' : 'site'];
  const fileName = name.replace(/[^\w.-]/g, '_');

  return (
    <Screen
      title={t(said.title)}
      lead={rich(said.lead, { name: spelt(name) })}
      why={{
        title: t('done.why-title'),
        text: isSelfSigned
          ? [t('self-signed.try', { name: spelt(name) })]
          : nowToTry.map((key) => t(key, { name: spelt(name) })),
        learn: isSelfSigned ? 'self-signed' : 'renewal',
      }}
      next={{ label: isMailAlone ? t('done.finish') : `${t('done.open')} ↗` }}
      onNext={() => (isMailAlone ? onHome() : void call('link.open', { url: `https://${name}/` }))}
      isNextByEnter={false}
      actions={
        <>
          {!isMailAlone && (
            <Button variant="text" onClick={onHome}>
              {t('done.finish')}
            </Button>
          )}
          <Button variant="text" color="error" onClick={() => setAsking(true)}>
            {t('done.undo')}
          </Button>
        </>
      }
    >
      {run.ended?.problem !== undefined && (
        <ProblemView problem={run.ended.problem} severity="care" runId={run.runId} />
      )}
      {run.ended?.leftOut?.map(({ target, problem }) => (
        <ProblemView key={target} problem={problem} severity="care" />
      ))}
      <LeftBehind wizard={wizard} onClearZones={onClearZones} />
      <DoneScene />
      <BeforeAndNow before={run.before} after={run.after} ports={run.ports} />
      {!isMailAlone && !isSelfSigned && !name.startsWith('*') && <LookedForMixed name={name} />}
      <Rows aria-label={t('sheet.title')}>
        {notAfter !== null && lookOn !== null && (
          <Row
            sign="good"
            title={t('done.good-until', { date: date(notAfter) })}
            action={
              <SaveButton
                label={t('done.calendar')}
                suggestedName={calendarFileName(name)}
                text={() =>
                  calendarFile(
                    renewalReminder(
                      {
                        names: [name],
                        server: label ?? '',
                        by: renewal?.by ?? 'app',
                        validUntil: notAfter,
                        window: {
                          from: renewal?.from ?? lookOn.toISOString(),
                          to: renewal?.to ?? lookOn.toISOString(),
                        },
                      },
                      madeAt,
                      texts,
                    ),
                  )
                }
              />
            }
          >
            {comeBack} {issuer !== null && t('done.from', { issuer })}
          </Row>
        )}
        <Row sign={isLeftToServer ? 'good' : 'care'} title={t('done.renew')}>
          {unasked?.kind === 'files' && notAfter !== null
            ? t('files.renews', { until: date(notAfter) })
            : unasked?.kind === 'self-signed'
              ? t('self-signed.renews', { days: unasked.days })
              : renewalSaid(renewal, texts)}
        </Row>
        <Row
          sign="know"
          title={t('done.stayed')}
          action={
            <Box sx={{ display: 'flex', flexDirection: { xs: 'column', lg: 'row' }, alignItems: 'flex-end' }}>
              <SaveButton
                label={t('done.save')}
                suggestedName={`certificate-${fileName}.txt`}
                text={() => sheetText(sheet)}
              />
              <Button size="small" onClick={() => window.print()}>
                {t('done.print')}
              </Button>
            </Box>
          }
        >
          {t('done.stayed-more')}
        </Row>
        {chainMissedSaid(run.chainMissed ?? undefined, texts).map((line) => (
          <Row key={line} sign="know" title={t('done.chain-missed')}>
            {line}
          </Row>
        ))}
        {run.removable !== null && <Removable records={run.removable.records} />}
      </Rows>
      {run.runId !== null && (
        <LastingLines runIds={[run.runId]} onWithdraw={(runId) => onClearZones(runId, 'lasting')} />
      )}
      {(renewal?.by ?? 'app') === 'app' && <InBackground open={open} isAlways isShort={isShort} />}
      {run.ended?.milliseconds !== undefined && answered + missed > 0 && (
        <Typography variant="body2" color="textSecondary">
          {t('done.took', { seconds: run.ended.milliseconds / 1000, missed, looks: answered + missed })}
        </Typography>
      )}
      <PrintedSheet sheet={sheet} />
      <Confirm
        isOpen={isAsking}
        title={t('done.undo-title')}
        yes={t('done.undo-yes')}
        no={t('done.undo-no')}
        onYes={() => {
          setAsking(false);
          if (run.runId !== null) onUndo(run.runId);
        }}
        onNo={() => setAsking(false)}
      >
        {t('done.undo-more', {
          before: t((isMailAlone ? worstPortOf(run.ports.before, name) : seenAs(run.before[0])).key),
        })}
      </Confirm>
    </Screen>
  );
}
