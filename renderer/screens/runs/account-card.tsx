import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { Output } from '../../../shared/ipc/contract.ts';
import { clipped } from '../../clipped.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { Confirm } from '../../components/confirm.tsx';
import { Field } from '../../components/field.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { isContact } from '../provider/other-authority.tsx';
import { type KeptAccount, useAccount } from './use-account.ts';

/** One account: nobody is asked about it before its owner wants to know. */
export function AccountCard({ account, onClosed }: { readonly account: KeptAccount; onClosed(): void }) {
  const texts = useTexts();
  const { t } = texts;
  const { standing, done, isBusy, problem, cancel, ask, setContact, changeKey, close } = useAccount(
    account,
    onClosed,
  );
  const [asks, setAsks] = useState<'key' | 'close' | null>(null);
  const { authority, directory, externalKeyId, isRegistered } = account;
  return (
    <Card>
      <Box component="section" aria-label={authority} sx={{ display: 'grid', gap: 1.25 }}>
        <div>
          <Typography variant="h2">{authority}</Typography>
          <Typography variant="body2" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
            {directory}
            {externalKeyId !== null && ` · ${t('accounts.external-id', { id: clipped(externalKeyId, 100) })}`}
          </Typography>
        </div>
        <Typography role="status">
          {!isRegistered ? t('accounts.unregistered-more') : done !== null ? t(`accounts.done-${done}`) : ''}
        </Typography>
        {standing !== null && <Typography>{standingSaid(standing, texts)}</Typography>}
        {problem !== null && <ProblemView problem={problem} severity="care" />}
        {isBusy ? (
          <Busy doing={t('accounts.asking', { authority })} onCancel={cancel} />
        ) : (
          isRegistered && (
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1 }}>
              <Button
                size="small"
                aria-label={t('accounts.ask-of', { authority })}
                onClick={() => void ask()}
              >
                {t('accounts.ask')}
              </Button>
              <Button
                size="small"
                aria-label={t('accounts.change-key-of', { authority })}
                onClick={() => setAsks('key')}
              >
                {t('accounts.change-key')}
              </Button>
              <Button
                size="small"
                color="error"
                aria-label={t('accounts.close-it-of', { authority })}
                onClick={() => setAsks('close')}
              >
                {t('accounts.close-it')}
              </Button>
            </Box>
          )
        )}
        {standing !== null && !isBusy && (
          <Contact
            key={standing.contact.join(' ')}
            before={standing.contact[0] ?? ''}
            onChange={(contact) => void setContact(contact)}
          />
        )}
      </Box>
      <Confirm
        isOpen={asks === 'key'}
        title={t('accounts.key-title')}
        yes={t('accounts.change-key')}
        no={t('accounts.keep')}
        onYes={() => {
          setAsks(null);
          void changeKey();
        }}
        onNo={() => setAsks(null)}
      >
        {t('accounts.key-more', { authority })}
      </Confirm>
      <Confirm
        isOpen={asks === 'close'}
        title={t('accounts.close-title', { authority })}
        yes={t('accounts.close-yes')}
        no={t('accounts.keep')}
        onYes={() => {
          setAsks(null);
          void close();
        }}
        onNo={() => setAsks(null)}
      >
        {t('accounts.close-more')}
      </Confirm>
    </Card>
  );
}

const known = ['valid', 'deactivated', 'revoked'] as const;

function standingSaid({ status, contact }: Output<'accounts.ask'>, { t, list }: Texts): string {
  const stands = known.find((one) => one === status) ?? 'other';
  const mails = contact.map((one) => clipped(one, 254));
  return `${t('accounts.stands', { status: stands, word: clipped(status, 40) })} ${
    mails.length === 0 ? t('accounts.writes-nowhere') : t('accounts.writes-to', { mails: list(mails) })
  }`;
}

function Contact({ before, onChange }: { readonly before: string; onChange(contact: string): void }) {
  const { t } = useTexts();
  const [typed, setTyped] = useState(before);
  const [isTried, setTried] = useState(false);
  const isGood = typed !== '' && isContact(typed);
  const change = () => {
    setTried(true);
    if (isGood) onChange(typed);
  };
  return (
    // Within the form of the screen, which is no place for another one.
    <Box
      sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'flex-end' }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || typed === before) return;
        event.preventDefault();
        change();
      }}
    >
      <Field
        label={t('accounts.new-contact')}
        type="email"
        inputMode="email"
        autoComplete="email"
        width={320}
        value={typed}
        onChange={(value) => setTyped(value.trim())}
        complaint={isTried && !isGood ? t('provider.contact-bad') : null}
      />
      <Button variant="outlined" disabled={typed === before} onClick={change}>
        {t('accounts.set-contact')}
      </Button>
    </Box>
  );
}
