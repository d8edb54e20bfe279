import Link from '@mui/material/Link';
import TextField from '@mui/material/TextField';
import Typography from '@mui/material/Typography';
import { useId, useRef, useState } from 'react';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { call } from '../../bridge.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { VisitorsWarning } from '../by-hand/visitors-warning.tsx';
import { TypedNames } from './typed-names.tsx';

/** Days to choose among; `selfSignedDays` takes none of more than the last. */
const lengths = [30, 90, 365, 825] as const;

const authorityPage = 'https://smallstep.com/docs/step-ca/';

/**
 * A certificate that its own key signs: what it is for, what visitors and mail programs will show, for which names, and how long.
 * Where a site was looked at, its names stand already; else they are typed, since nobody outside need know them.
 */
export default function SelfSigned({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const { t } = useTexts();
  const [days, setDays] = useState(draft.selfSigned?.days ?? 365);
  const send = useRef<() => boolean>(() => false);
  const { names = [], site } = draft;

  const setNames = (next: readonly DomainName[]): void =>
    onAnswer({ names: next.length === 0 ? undefined : [...next] });
  const go = (): void => {
    // Enter in the field adds what stands there; an empty field goes on.
    if (send.current() || names.length === 0) return;
    onNext({
      flow: { kind: 'self-signed' },
      // Whoever comes to the plain site need not meet the warning, unless its owner wants that.
      selfSigned: { days, redirect: draft.selfSigned?.redirect ?? false },
    });
  };

  return (
    <Screen
      title={t('self-signed.title')}
      lead={t('self-signed.lead')}
      why={{
        title: t('self-signed.why-title'),
        text: [t('self-signed.why-1'), t('self-signed.why-2')],
        learn: 'self-signed',
      }}
      next={{ label: t('frame.next'), isDisabled: site !== undefined && names.length === 0 }}
      onNext={go}
      // Who began with it goes back to where a site is asked for.
      onBack={site === undefined ? () => onAnswer({ flow: undefined }) : onBack}
    >
      {site === undefined ? (
        <TypedNames names={names} send={send} onNames={setNames} />
      ) : (
        <Rows aria-label={t('names.list')}>
          <TheseNames names={names} />
        </Rows>
      )}
      <section aria-labelledby="self-signed-shown">
        <Typography id="self-signed-shown" variant="h2">
          {t('self-signed.shown')}
        </Typography>
        <VisitorsWarning name={names[0] ?? t('self-signed.example')} />
      </section>
      <Rows aria-label={t('self-signed.know')}>
        <Row sign="care" title={t('self-signed.mail')}>
          {t('plan.self-signed.mail')}
        </Row>
        <HowLong days={days} onDays={setDays} />
        <Row sign="know" title={t('self-signed.many')}>
          {t('self-signed.many-more')}{' '}
          <Link
            component="button"
            type="button"
            sx={{ fontSize: 'inherit' }}
            onClick={() => void call('link.open', { url: authorityPage })}
          >
            {t('self-signed.many-page')} ↗
          </Link>
        </Row>
      </Rows>
    </Screen>
  );
}

function TheseNames({ names }: { readonly names: readonly DomainName[] }) {
  const { t, list } = useTexts();
  const spelt = useSpelt();
  return (
    <Row sign="good" title={t('flow.names-answer', { count: names.length })}>
      {list(names.map(spelt))}
    </Row>
  );
}

function HowLong({ days, onDays }: { readonly days: number; onDays(days: number): void }) {
  const { t } = useTexts();
  const id = useId();
  return (
    <Row
      sign="know"
      title={<label htmlFor={id}>{t('self-signed.days')}</label>}
      action={
        <TextField
          select
          id={id}
          value={days}
          onChange={({ target }) => onDays(Number(target.value))}
          slotProps={{ select: { native: true }, htmlInput: { 'aria-describedby': `${id}-more` } }}
        >
          {lengths.map((length) => (
            <option key={length} value={length}>
              {t('self-signed.length', { days: length })}
            </option>
          ))}
        </TextField>
      }
    >
      <span id={`${id}-more`}>{t('self-signed.days-more')}</span>
    </Row>
  );
}
