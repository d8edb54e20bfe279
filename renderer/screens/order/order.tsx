import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { sellerSaid } from '../../../shared/content/order-calendar.ts';
import type { SellerCheck } from '../../../shared/content/order-forms.ts';
import { daysOf } from '../../../shared/order-facts.ts';
import type { Patch } from '../../../shared/wizard/answer.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { answerOf, isLockedIn, useFiles } from '../files/use-files.ts';
import { Connect } from '../server/connect.tsx';
import { hostOf } from '../server/label.ts';
import { FilesCard } from './files-card.tsx';
import { HowItStands } from './how-it-stands.tsx';
import { OrderActions } from './order-actions.tsx';
import type { Placing } from './placing.ts';
import { ProofCard } from './proof-card.tsx';
import { RequestCard } from './request-card.tsx';
import { type Connected, useOrder } from './use-order.ts';

export interface OrderProps {
  readonly orderId: string;
  /** The line over which it was begun just now; null: none. */
  readonly connection: Connected | null;
  /** On to the plan, with the files that were found good. */
  onDeliver(patch: Patch): void;
  /** It was given up. */
  onGone(): void;
  onBack(): void;
}

/** A certificate that is bought: its request, the seller's proof, and days later the files that the seller has sent. */
export default function Order({ orderId, connection, onDeliver, onGone, onBack }: OrderProps) {
  const texts = useTexts();
  const { t, list } = texts;
  const spelt = useSpelt();
  const [placing, setPlacing] = useState<Placing>({ place: '', text: '' });
  const [check, setCheck] = useState<SellerCheck | null>(null);
  const [password, setPassword] = useState('');
  const ordering = useOrder({ orderId, placing, onGone, first: connection, onReady: deliver });
  const { order, wanted, want, doing, problem } = ordering;
  const names = order === 'reading' || order === null ? [] : order.names;
  const files = useFiles({ isKeyOnServer: true, names, orderId });
  const answer = answerOf(files);
  function deliver(over: Connected): void {
    // Also of more names than were ordered: these are what is wanted.
    if (answer !== null) onDeliver({ ...answer, names, server: over });
  }

  if (order === 'reading' || order === null) {
    return (
      <Screen title={t('order.title')} why={null} learn="sellers" onBack={onBack}>
        {problem !== null && <ProblemView problem={problem} />}
        {order === 'reading' && <Busy doing={t('frame.loading')} />}
        {order === null && problem === null && <Typography>{t('order.gone')}</Typography>}
      </Screen>
    );
  }
  const { server, state } = order;
  if (wanted !== null) {
    return (
      <Connect
        host={hostOf(server)}
        server={server}
        title={t('order.connect-title')}
        lead={t('order.connect-lead', { server, what: wanted })}
        onConnected={ordering.connected}
        onBack={ordering.stay}
      />
    );
  }
  const isLocked = isLockedIn(files);
  const isBusy = doing !== null;
  const go = (): void => {
    if (isLocked) {
      files.unlock(password);
      setPassword('');
    } else if (answer !== null) want('deliver');
  };
  const seller = sellerSaid(order.seller, texts);
  return (
    <Screen
      title={t('order.title')}
      lead={t('order.lead', {
        ...{ names: list(order.names.map(spelt)), seller, server },
        days: daysOf(order, new Date()),
      })}
      why={{
        title: t('order.why-title'),
        text: [t('order.why-1'), t('order.why-2')],
        learn: 'sellers',
      }}
      {...(state === 'begun'
        ? {}
        : {
            next: isLocked
              ? { label: t('files.password-open'), isDisabled: password === '' || files.isBusy }
              : { label: t('order.next'), isDisabled: answer === null || isBusy },
          })}
      onNext={go}
      onBack={onBack}
      isNextByEnter={false}
      actions={<OrderActions order={order} isBusy={isBusy} onCancel={() => want('cancel')} />}
    >
      <HowItStands order={order} doing={doing} problem={problem} onStop={ordering.stop} />
      {order.csr !== null && (
        <>
          <RequestCard order={order} csr={order.csr} />
          {state === 'waiting' && (
            <ProofCard
              order={order}
              chosen={check ?? (order.placed === null ? null : 'file')}
              placing={placing}
              isBusy={isBusy}
              onChoose={setCheck}
              onPlacing={setPlacing}
              onPlace={() => want('place')}
            />
          )}
          <FilesCard files={files} password={password} onPassword={setPassword} />
        </>
      )}
    </Screen>
  );
}
