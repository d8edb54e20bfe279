import { roadOf } from '../../../shared/wizard/road.ts';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Steps } from '../../components/steps.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { CheckAgain } from './check-again.tsx';
import { DnsGuide } from './dns-guide.tsx';
import { guides } from './guides.ts';
import { MailGuide } from './mail-guide.tsx';

/** What the app cannot do by itself yet: the exact steps, and a look from outside whether they are done. */
export default function ByHand(props: DecidingProps) {
  const { draft, onAnswer, onBack } = props;
  const { t } = useTexts();
  const road = roadOf(draft);
  if (road.kind !== 'by-hand') return null;
  if (road.source === 'dns-proof') return <DnsGuide {...props} />;
  if (road.source === 'mail-proof') return <MailGuide {...props} />;
  const { source, offer } = road;
  const names = draft.names ?? [];
  const lead =
    source === 'bought' && offer !== undefined
      ? t('by-hand.bought-lead-offer', { offer: offer.name })
      : t(`by-hand.${source}-lead`);
  return (
    <Screen
      title={t(`by-hand.${source}-title`)}
      lead={lead}
      why={{
        title: t('by-hand.why-title'),
        text: [t('by-hand.why-1'), t('by-hand.why-2')],
        learn: source === 'bought' ? 'sellers' : 'hosts-offer',
      }}
      onBack={onBack}
    >
      <Card>
        <Steps label={t('by-hand.steps')} steps={guides[source].map((key) => t(key))} />
      </Card>
      <Rows aria-label={t('by-hand.names-label')}>
        {names.map((name) => (
          <Row key={name} title={name} action={<CopyButton label={t('frame.copy')} text={() => name} />} />
        ))}
      </Rows>
      <CheckAgain draft={draft} onAnswer={onAnswer} />
    </Screen>
  );
}
