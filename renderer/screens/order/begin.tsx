import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { offers } from '../../../shared/content/offers.ts';
import { formOf } from '../../../shared/content/order-forms.ts';
import { emptySubject, subjectOf, type TypedSubject, unfitParts } from '../../../shared/request-subject.ts';
import { type SellerId, sellerIds } from '../../../shared/sellers.ts';
import { flowOf } from '../../../shared/wizard/flow.ts';
import { useApp } from '../../app-context.ts';
import { Busy } from '../../components/busy.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { Field } from '../../components/field.tsx';
import { Pick } from '../../components/pick.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';
import type { Connected } from './use-order.ts';

const parts = ['organisation', 'locality', 'region', 'country'] as const;

/** The last step before days of waiting: for whom the request is, and then key and request are made. */
export default function Begin({
  draft,
  onNext,
  onBack,
  onOrdered,
}: DecidingProps & { onOrdered(orderId: string, connection: Connected): void }) {
  const { t, list } = useTexts();
  const { about } = useApp();
  const begin = useTask('order.begin');
  const flow = flowOf(draft);
  const chosen = flow.kind === 'order' ? flow : null;
  const [seller, setSeller] = useState<SellerId>(chosen?.seller ?? 'other');
  const [typed, setTyped] = useState<TypedSubject>(emptySubject);
  const unfit = unfitParts(typed);
  const offer = offers().find(({ id }) => id === chosen?.offer?.id);
  const isFirmNamed = offer?.validation === 'organisation' || offer?.validation === 'extended';
  const { server, inspection, names = [] } = draft;
  const outside = about.preset?.outside;
  const byHand = (): void =>
    onNext(
      {
        flow: {
          kind: 'by-hand',
          source: 'bought',
          ...(chosen?.offer === undefined ? {} : { offer: chosen.offer }),
        },
      },
      { skipDecided: true },
    );
  const go = async (): Promise<void> => {
    if (server === undefined || inspection === undefined || unfit.length > 0) return;
    const { target, besides = [] } = inspection;
    const reply = await begin.start({
      connectionId: server.connectionId,
      names: [...names],
      seller,
      subject: subjectOf(typed),
      install: [target, ...besides.map((one) => one.target)],
      ...(outside === undefined ? {} : { outside }),
    });
    if (reply.ok) onOrdered(reply.value.id, server);
  };
  return (
    <Screen
      title={t('order.begin-title')}
      lead={t('order.begin-lead', { server: server?.label ?? '' })}
      why={{
        title: t('order.why-title'),
        text: [t('order.why-1'), t('order.why-2')],
        learn: 'private-keys',
      }}
      next={{ label: t('order.begin'), isDisabled: begin.isBusy || unfit.length > 0 }}
      onNext={() => void go()}
      onBack={onBack}
      isNextByEnter={false}
      actions={
        <Button variant="text" onClick={byHand}>
          {t('order.by-hand')}
        </Button>
      }
    >
      {begin.problem !== null && <ProblemView problem={begin.problem} outcome={t('outcome.none')} />}
      {begin.isBusy && (
        <Busy doing={t('order.beginning', { server: server?.label ?? '' })} onCancel={begin.cancel} />
      )}
      <Typography>
        <b>{t('order.names')}:</b> {list([...names])}
      </Typography>
      <Box>
        <Pick<SellerId>
          label={t('order.seller')}
          value={seller}
          width={340}
          options={sellerIds.map((value) => ({
            value,
            label: formOf(value).name ?? t('order.seller-other'),
          }))}
          onPick={setSeller}
        />
        <Typography variant="body2" color="textSecondary" sx={{ mt: 0.5 }}>
          {t('order.seller-hint')}
        </Typography>
      </Box>
      <Disclosure label={t('order.firm')} isOpenFirst={isFirmNamed}>
        <Typography color="textSecondary" sx={{ mb: 1.25 }}>
          {t('order.firm-more')}
        </Typography>
        <Box sx={{ display: 'grid', gap: 1.5, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}>
          {parts.map((part) => (
            <Field
              key={part}
              label={t(`order.${part}`)}
              value={typed[part]}
              onChange={(value) => setTyped({ ...typed, [part]: value })}
              {...(part === 'country' ? { hint: t('order.country-hint'), width: 160 } : {})}
              complaint={
                unfit.includes(part) ? t(part === 'country' ? 'order.country-hint' : 'order.unfit') : null
              }
              isDisabled={begin.isBusy}
            />
          ))}
        </Box>
      </Disclosure>
    </Screen>
  );
}
