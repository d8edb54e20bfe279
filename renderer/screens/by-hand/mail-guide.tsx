import Box from '@mui/material/Box';
import { toUnicode } from '../../../shared/names/international.ts';
import { emailProofEnds, proofMailboxes } from '../../../shared/wizard/proofs.ts';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { Steps } from '../../components/steps.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { ByApp } from './by-app.tsx';
import { CheckAgain } from './check-again.tsx';

/** The proof by e-mail, carried out by hand at a seller. */
export function MailGuide({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const { t, list } = useTexts();
  const names = draft.names ?? [];
  const look = draft.site?.look;
  const domain = look?.registrable ?? look?.domain ?? '';
  const mailboxes = proofMailboxes.map((box) => `${box}@${toUnicode(domain)}`);
  const steps = [
    <div key="mailbox">
      {t('guide.mail.step-mailbox')}
      <Box sx={{ mt: 0.5, fontWeight: 600, overflowWrap: 'anywhere' }}>{list(mailboxes)}</Box>
    </div>,
    t('guide.mail.step-order'),
    t('guide.mail.step-csr'),
    t('guide.mail.step-link'),
    t('guide.mail.step-install'),
  ];
  return (
    <Screen
      title={t('guide.mail.title')}
      lead={t('guide.mail.lead', { ends: Date.parse(emailProofEnds) })}
      why={{
        title: t('by-hand.why-title'),
        text: [t('guide.mail.why-1'), t('guide.mail.why-2')],
        learn: 'proving-control',
      }}
      onBack={onBack}
    >
      <Card>
        <Steps label={t('by-hand.steps')} steps={steps} />
      </Card>
      <Rows aria-label={t('by-hand.names-label')}>
        {names.map((name) => (
          <Row
            key={name}
            title={toUnicode(name)}
            action={
              <CopyButton
                label={t('guide.mail.copy')}
                name={`${t('guide.mail.copy')}: ${name}`}
                text={() => name}
              />
            }
          />
        ))}
      </Rows>
      <ByApp
        onGo={() =>
          onNext({ flow: { kind: 'order', seller: 'other' }, provider: undefined }, { skipDecided: true })
        }
      />
      <CheckAgain draft={draft} onAnswer={onAnswer} />
    </Screen>
  );
}
