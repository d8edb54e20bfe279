import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { roadOf } from '../../../shared/wizard/road.ts';
import { Card } from '../../components/card.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';

/** Why nothing needs doing, and the way on for who wants it all the same. */
export default function NothingToDo({ draft, onNext, onBack }: DecidingProps) {
  const { t } = useTexts();
  const road = roadOf(draft);
  if (road.kind !== 'nothing-to-do') return null;
  const { because } = road;
  return (
    <Screen
      title={t(`nothing.${because}-title`)}
      lead={t(`nothing.${because}-lead`)}
      why={{ title: t('nothing.why-title'), text: [t('nothing.why-1')], learn: 'hosts-offer' }}
      onBack={onBack}
      actions={
        <Button variant="text" onClick={() => onNext({ road: undefined }, { skipDecided: true })}>
          {t('nothing.anyway')}
        </Button>
      }
    >
      <Card tone="tide">
        <Typography>{t(`nothing.${because}-text`)}</Typography>
      </Card>
    </Screen>
  );
}
