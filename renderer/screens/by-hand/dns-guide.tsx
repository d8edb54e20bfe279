import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { bareOf, isStar } from '../../../shared/names/domain-name.ts';
import { limitsOf } from '../../../shared/names/limits.ts';
import { challengeRecords, dnsSign } from '../../../shared/wizard/proofs.ts';
import { Card } from '../../components/card.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { Steps } from '../../components/steps.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { type Texts, useTexts } from '../../texts.tsx';
import { CheckAgain } from './check-again.tsx';
import { knownPlaces } from './dns-places.ts';
import { RecordCard } from './record-card.tsx';
import { WatchRecord } from './watch-record.tsx';

/** The proof by DNS carried out by hand: which record, where, how long, and whether it is there. */
export function DnsGuide({ draft, onAnswer, onBack }: DecidingProps) {
  const texts = useTexts();
  const { t } = texts;
  const names = draft.names ?? [];
  const look = draft.site?.look ?? null;
  const zone = look?.registrable ?? look?.domain ?? '';
  const records = challengeRecords(names, zone);
  const shared = records.find(({ values }) => values > 1);
  const command = commandFor(names, draft.provider?.directory ?? '');
  const [first] = names;
  const hasStar = names.some(isStar);

  const steps = [
    <div key="ask">
      {t('guide.dns.step-ask')}
      <Box sx={{ mt: 1 }}>
        <RawText label={t('guide.dns.command')}>{command}</RawText>
        <CopyButton label={t('guide.dns.copy-command')} text={() => command} />
      </Box>
    </div>,
    t('guide.dns.step-keep'),
    <div key="go">
      {t('guide.dns.step-go', { where: whereOf(draft, texts) })}
      <Typography variant="body2" color="textSecondary">
        {t('guide.where.note')}
      </Typography>
    </div>,
    <div key="add">
      {t('guide.dns.step-add', { count: records.length })}
      <Box sx={{ mt: 1, display: 'grid', gap: 1 }}>
        {records.map((record) => (
          <RecordCard key={record.name} record={record} />
        ))}
      </Box>
      {shared !== undefined && (
        <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
          {t('guide.dns.step-two-values', {
            star: `*.${shared.name.replace('_acme-challenge.', '')}`,
            name: shared.name.replace('_acme-challenge.', ''),
          })}
        </Typography>
      )}
    </div>,
    <div key="wait">
      {t('guide.dns.step-wait')}
      {first !== undefined && <WatchRecord domain={bareOf(first)} />}
    </div>,
    t('guide.dns.step-enter'),
    t('guide.dns.step-install'),
  ];

  return (
    <Screen
      title={t('guide.dns.title')}
      lead={t('guide.dns.lead')}
      why={{
        title: t('by-hand.why-title'),
        text: [t(hasStar ? 'guide.dns.why-1' : 'by-hand.why-2'), t('guide.dns.why-2')],
        learn: 'proving-control',
      }}
      onBack={onBack}
    >
      <Card>
        <Steps label={t('by-hand.steps')} steps={steps} />
      </Card>
      <CheckAgain draft={draft} onAnswer={onAnswer} />
    </Screen>
  );
}

/** Names are host names by now: no sign among them means anything to a shell but the star, which is quoted. */
function commandFor(names: readonly string[], directory: string): string {
  const server = limitsOf(directory, '').provider === 'Let’s Encrypt' ? [] : ['--server', directory];
  return [
    'sudo certbot certonly --manual --preferred-challenges dns',
    ...(server[1] === undefined || server[1] === '' ? [] : [server.join(' ')]),
    ...names.map((name) => `-d '${name}'`),
  ].join(' ');
}

function whereOf(draft: DecidingProps['draft'], { t }: Texts): string {
  const look = draft.site?.look ?? null;
  const sign = dnsSign(look);
  const servers = look?.dns.nameServers.state === 'known' ? look.dns.nameServers.value : [];
  if (sign === undefined) return t('guide.where.unknown', { servers: servers.slice(0, 2).join(', ') });
  const known = knownPlaces.find((id) => id === sign.id);
  return known === undefined ? t('guide.where.other', { place: sign.name }) : t(`guide.where.${known}`);
}
