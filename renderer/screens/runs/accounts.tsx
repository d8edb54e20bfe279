import Typography from '@mui/material/Typography';
import { useCallback, useEffect, useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { Problem } from '../../../shared/problems.ts';
import { call } from '../../bridge.ts';
import { Busy } from '../../components/busy.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { AccountCard } from './account-card.tsx';

type Kept = Output<'accounts.list'>['accounts'];

/** The accounts that this computer keeps at authorities: how each stands, and what its owner may change there. */
export default function Accounts({ onBack }: { onBack(): void }) {
  const { t } = useTexts();
  const [accounts, setAccounts] = useState<Kept | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const read = useCallback(async (): Promise<void> => {
    const reply = await call('accounts.list', {});
    setProblem(reply.ok ? null : reply.problem);
    setAccounts(reply.ok ? reply.value.accounts : []);
  }, []);
  useEffect(() => void read(), [read]);
  return (
    <Screen
      title={t('accounts.title')}
      lead={t('accounts.lead')}
      why={{
        title: t('accounts.why-title'),
        text: [t('accounts.why-1'), t('accounts.why-2')],
        learn: 'free-and-paid',
      }}
      onBack={onBack}
    >
      {problem !== null && <ProblemView problem={problem} severity="care" outcome={t('outcome.none')} />}
      {accounts === null && <Busy doing={t('frame.loading')} />}
      {accounts?.length === 0 && problem === null && <Typography>{t('accounts.none')}</Typography>}
      {accounts?.map((account) => (
        <AccountCard
          key={`${account.directory} ${account.externalKeyId ?? ''}`}
          account={account}
          onClosed={() => void read()}
        />
      ))}
    </Screen>
  );
}
