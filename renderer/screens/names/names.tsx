import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useRef, useState } from 'react';
import { withNames } from '../../../shared/names/add-name.ts';
import { checkNames, type NameCheck } from '../../../shared/names/checks.ts';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import { limitsOf } from '../../../shared/names/limits.ts';
import { recommendedProvider } from '../../../shared/wizard/recommend.ts';
import { useApp } from '../../app-context.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { Rows } from '../../components/rows.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { AddName } from './add-name.tsx';
import { CheckList } from './check-list.tsx';
import { NameRow } from './name-row.tsx';
import { inOrder, rowsOf } from './name-rows.ts';
import { Playground } from './playground.tsx';
import { useAsked } from './use-asked.ts';

const shownAtFirst = 4;

/** Which names the certificate carries: those that were found, each with its reason, and what the person adds. */
export default function Names({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const { t } = useTexts();
  const { about } = useApp();
  const [isAll, setAll] = useState(false);
  const send = useRef<() => boolean>(() => false);
  const look = draft.site?.look ?? null;
  const names = draft.names ?? [];
  const { asked, isAsking } = useAsked(names, look);
  const provider = draft.provider ?? recommendedProvider(about.preset);
  const limits = limitsOf(provider.directory, provider.name);
  const checks = checkNames({ names, look, asked, limits });
  const { inside, outside } = rowsOf(names, look, asked);
  const shown = isAll ? outside : outside.slice(0, shownAtFirst);
  const isStuck = names.length === 0 || checks.some(({ severity }) => severity === 'blocker');

  const set = (next: readonly DomainName[]): void =>
    onAnswer({ names: next.length === 0 ? undefined : [...inOrder(next, look)] });
  const leaveOut = (gone: readonly string[]): void => set(names.filter((name) => !gone.includes(name)));
  const mend = ({ add = [], leaveOut: gone = [] }: NonNullable<NameCheck['mend']>): void =>
    set(
      withNames(
        names.filter((name) => !gone.includes(name)),
        add,
      ).names,
    );

  return (
    <Screen
      title={t('names.title')}
      lead={t('names.lead')}
      why={{
        title: t('names.why-title'),
        text: [t('names.why-1'), t('names.why-2')],
        learn: 'names-and-wildcards',
      }}
      next={{ label: t('frame.next'), isDisabled: isStuck }}
      // Enter in the field adds what stands there; an empty field goes on.
      onNext={() => {
        if (!send.current()) onNext();
      }}
      onBack={onBack}
    >
      <Rows aria-label={t('names.list')}>
        {inside.map((suggestion) => (
          <NameRow
            key={suggestion.name}
            suggestion={suggestion}
            isIn
            onChange={() => leaveOut([suggestion.name])}
          />
        ))}
      </Rows>
      {names.length === 0 && <Box role="alert">{t('names.need-one')}</Box>}
      <CheckList checks={checks} onMend={mend} />
      <AddName
        names={names}
        most={limits.isPairOnly ? 100 : limits.most}
        domain={look?.registrable ?? look?.domain ?? ''}
        isAsking={isAsking}
        send={send}
        onNames={set}
      />
      {outside.length > 0 && (
        <section aria-label={t('names.left-list')}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {t('names.found-too')}
          </Typography>
          <Rows aria-label={t('names.left-list')}>
            {shown.map((suggestion) => (
              <NameRow
                key={suggestion.name}
                suggestion={suggestion}
                isIn={false}
                onChange={() => set(withNames(names, [suggestion.name]).names)}
              />
            ))}
            {shown.length < outside.length && (
              <li>
                <Button size="small" onClick={() => setAll(true)} sx={{ m: 0.25, ml: 6.75 }}>
                  {t('names.more', { count: outside.length - shown.length })}
                </Button>
              </li>
            )}
          </Rows>
        </section>
      )}
      <Disclosure label={t('names.try')}>
        <Playground domain={look?.registrable ?? look?.domain ?? 'hofladen.example'} />
      </Disclosure>
    </Screen>
  );
}
