import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { formOf } from '../../../shared/content/order-forms.ts';
import type { Output } from '../../../shared/ipc/contract.ts';
import type { OrderView } from '../../../shared/ipc/orders.ts';
import { domainsOf } from '../../../shared/names/domains-of.ts';
import { isAsWanted, recordKinds, recordTyped, type SellerRecord } from '../../../shared/seller-record.ts';
import { useApp } from '../../app-context.ts';
import { clipped } from '../../clipped.ts';
import { Busy } from '../../components/busy.tsx';
import { Card } from '../../components/card.tsx';
import { Field } from '../../components/field.tsx';
import { Pick } from '../../components/pick.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import { useTask } from '../../use-task.ts';

interface Seen {
  readonly record: SellerRecord;
  readonly servers: Output<'order.record'>['servers'];
}

/** The record that the seller wants to see: set by its owner, and looked for at each name server as the seller will. */
export function DnsRecord({ order }: { readonly order: OrderView }) {
  const { t } = useTexts();
  const { about } = useApp();
  const { start, cancel, isBusy, problem } = useTask('order.record');
  const usual = formOf(order.seller).record;
  const [typed, setTyped] = useState<SellerRecord>({ kind: usual ?? 'CNAME', name: '', value: '' });
  const [seen, setSeen] = useState<Seen | null>(null);
  const domains = domainsOf(order.names);
  const [domain = ''] = domains;
  const record = recordTyped(typed, domains);
  const isTyped = typed.name.trim() !== '' && typed.value.trim() !== '';
  const look = async (): Promise<void> => {
    if (record === null) return;
    const { kind, name } = record;
    const outside = about.preset?.outside;
    const reply = await start({ kind, name, ...(outside === undefined ? {} : { outside }) });
    if (reply.ok) setSeen({ record, servers: reply.value.servers });
  };
  return (
    <Card>
      <Typography>{t('order.dns', { record: usual ?? t('order.dns-record') })}</Typography>
      <Box sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
        {usual === null && (
          <Pick
            label={t('order.record-kind')}
            value={typed.kind}
            width={160}
            options={recordKinds.map((value) => ({ value, label: value }))}
            onPick={(kind) => setTyped({ ...typed, kind })}
          />
        )}
        <Field
          label={t('order.record-name')}
          hint={t('order.record-name-hint', { domain })}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
        <Field
          label={t('order.record-value')}
          value={typed.value}
          onChange={(value) => setTyped({ ...typed, value })}
          complaint={isTyped && record === null ? t('order.record-bad', { kind: typed.kind, domain }) : null}
        />
        {isBusy ? (
          <Busy doing={t('guide.dns.watching', { domain })} onCancel={cancel} />
        ) : (
          <div>
            <Button variant="outlined" disabled={record === null} onClick={() => void look()}>
              {t('guide.dns.watch')}
            </Button>
          </div>
        )}
        {problem !== null && <ProblemView problem={problem} severity="care" />}
        {seen !== null && !isBusy && <WhatIsThere seen={seen} domain={domain} />}
      </Box>
    </Card>
  );
}

function WhatIsThere({ seen, domain }: { readonly seen: Seen; readonly domain: string }) {
  const { t, list } = useTexts();
  const { record, servers } = seen;
  const isThere = servers.length > 0 && servers.every(({ values }) => isAsWanted(record, values));
  const said = servers.length === 0 ? t('guide.dns.no-servers', { domain }) : '';
  return (
    <div role="status">
      {servers.length > 0 && (
        <Rows aria-label={t('guide.dns.servers')}>
          {servers.map(({ server, state, values }) => (
            <Row
              key={server}
              sign={isAsWanted(record, values) ? 'good' : state === 'absent' ? 'waiting' : 'care'}
              title={clipped(server, 80)}
            >
              {state === 'found'
                ? t('order.record-holds', {
                    count: values.length,
                    values: list(values.map((value) => clipped(value, 100))),
                  })
                : t(`guide.dns.${state}`)}
            </Row>
          ))}
        </Rows>
      )}
      <Typography sx={{ mt: 1 }}>
        {isThere ? t('order.record-there', { name: record.name }) : said}
      </Typography>
    </div>
  );
}
