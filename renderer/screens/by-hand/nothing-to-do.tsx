import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { proposedFor } from '../../../shared/names/suggestions.ts';
import { calendarFile } from '../../../shared/reminder.ts';
import { adviceFor } from '../../../shared/wizard/advice.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import { flowOf } from '../../../shared/wizard/flow.ts';
import { useApp } from '../../app-context.ts';
import { Seal } from '../../art/seal.tsx';
import { Card } from '../../components/card.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { SaveButton } from '../done/save-button.tsx';
import { CheckAgain } from './check-again.tsx';

/** Why nothing needs doing, when to look again, and the way on for who wants it all the same. */
export default function NothingToDo({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const { t, tell, date } = useTexts();
  const { about } = useApp();
  const flow = flowOf(draft);
  const look = draft.site?.look;
  if (flow.kind !== 'nothing-to-do' || look === undefined) return null;
  const { because, comeBack } = adviceFor(look, about.preset, Date.now());
  const facts = valuesOf(because.facts);
  const name = String(because.facts.name ?? look.domain);
  const names = [...proposedFor(look)];

  const reminder = (on: number): string =>
    calendarFile({
      uid: `look-${look.domain}@sealkeeper`,
      title: t('nothing.reminder-title', { name: look.domain }),
      text: t('nothing.reminder-text', { date: date(new Date(Number(because.facts.endsAt ?? on))) }),
      on: new Date(on),
      madeAt: new Date(),
    });

  /** What is seen now may ask for something to be done after all. */
  const lookedAgain = ({ site }: Patch): void => {
    if (site === undefined) return;
    const { patch } = adviceFor(site.look, about.preset, Date.now());
    onAnswer({ site, flow: patch?.flow, ...(patch?.flow === undefined ? { names } : {}) });
  };

  return (
    <Screen
      title={tell(`advice.${because.id}.title`, facts)}
      lead={tell(`advice.${because.id}.text`, facts)}
      why={{ title: t('nothing.why-title'), text: [t('nothing.why-1')], learn: 'hosts-offer' }}
      onBack={onBack}
      actions={
        <Button variant="text" onClick={() => onNext({ flow: undefined, names }, { skipDecided: true })}>
          {t('nothing.anyway')}
        </Button>
      }
    >
      <Card tone="tide">
        <Box sx={{ display: 'flex', gap: 2.25, alignItems: 'center' }}>
          <Box sx={{ flex: 'none' }}>
            <Seal size={60} ground="paper" />
          </Box>
          <Typography>{t(`nothing.about.${flow.because}`, { name })}</Typography>
        </Box>
        {comeBack !== null && (
          <Box sx={{ mt: 1.5 }}>
            <SaveButton
              label={t('nothing.reminder', { date: date(new Date(comeBack)) })}
              suggestedName={`${look.domain}-certificate.ics`}
              text={() => reminder(comeBack)}
            />
          </Box>
        )}
      </Card>
      <CheckAgain draft={{ ...draft, names }} label={t('advice.again')} onAnswer={lookedAgain} />
    </Screen>
  );
}

/** Words, numbers, and lists as one word. */
function valuesOf(facts: Readonly<Record<string, string | number | readonly string[]>>) {
  return Object.fromEntries(
    Object.entries(facts).map(([key, value]) => [
      key,
      typeof value === 'string' || typeof value === 'number' ? value : value.join(', '),
    ]),
  );
}
