import { useState } from 'react';
import type { ProofMethod } from '../../../shared/wizard/draft.ts';
import { type ProofOption, proofOptions } from '../../../shared/wizard/proofs.ts';
import { Choice } from '../../components/choice.tsx';
import { Screen } from '../../frame/screen.tsx';
import type { DecidingProps } from '../../screen-props.ts';
import { useTexts } from '../../texts.tsx';
import { beside, NameProofs, useNameProofs } from './name-proofs.tsx';
import { useZone } from './use-zone.ts';
import { ZoneCard } from './zone-card.tsx';

/** How the authority is shown that the names are the person's: what each way asks of them, and which cannot be. */
export default function Proof({ draft, onAnswer, onNext, onBack }: DecidingProps) {
  const { t } = useTexts();
  const options = proofOptions(draft.names ?? [], draft.site?.look ?? null, Date.now());
  const isOpen = (method: ProofMethod | undefined) =>
    options.some((option) => option.method === method && option.obstacle === null);
  const advised = options.find(({ isAdvised }) => isAdvised)?.method ?? null;
  const [picked, setPicked] = useState<ProofMethod | undefined>(draft.proof);
  const chosen = picked !== undefined && isOpen(picked) ? picked : advised;
  const { byName, byFile, others, prove } = useNameProofs(draft);
  const form = useZone(draft, others);
  const zone = chosen === 'dns-01' ? form.answer : undefined;
  const isToBeTried = zone === null;

  return (
    <Screen
      title={t('proof.title')}
      lead={t('proof.lead', { provider: draft.provider?.name ?? '' })}
      why={{
        title: t('proof.why-title'),
        text: [t('proof.why-1'), t('proof.why-2')],
        learn: 'proving-control',
      }}
      next={{
        label: t(isToBeTried ? (form.by === 'alias' ? 'zone.lead' : 'zone.try') : 'frame.next'),
        isDisabled: chosen === null || form.isBusy,
      }}
      onNext={() => {
        if (zone === null) void form.attempt();
        else if (chosen !== null) onNext({ proof: chosen, zone: zone && { ...zone, ...beside(byFile) } });
      }}
      onBack={() => {
        // A way by hand is a flow of its own, on which one must not find oneself by going back.
        onAnswer({ proof: undefined });
        onBack();
      }}
    >
      <div role="radiogroup" aria-label={t('proof.choices')} style={{ display: 'grid', gap: 10 }}>
        {options.map((option) => (
          <Choice<ProofMethod>
            key={option.method}
            group="proof"
            value={option.method}
            chosen={chosen}
            onChoose={setPicked}
            title={t(`proof.${option.method}`)}
            isRecommended={option.isAdvised}
            {...(option.obstacle === null ? { facts: factsOf(option) } : { barred: t('proof.impossible') })}
          >
            {option.obstacle === null ? whatOf(option) : t(`proof.obstacle.${option.obstacle}`, option.facts)}
          </Choice>
        ))}
      </div>
      {chosen === 'dns-01' && byName.length > 0 && (
        <NameProofs
          byName={byName}
          byFile={byFile}
          onProve={(name, isByFile) => {
            prove(name, isByFile);
            // It was tried for other names, or is being.
            if (form.tried !== null || form.isBusy) form.again();
          }}
        />
      )}
      {chosen === 'dns-01' && <ZoneCard form={form} look={draft.site?.look ?? null} />}
    </Screen>
  );

  function factsOf({ asks, facts }: ProofOption): readonly string[] {
    return asks.map((ask) => t(`proof.ask.${ask}`, facts));
  }

  function whatOf({ method, facts }: ProofOption): string {
    const what = t(`proof.${method}-what`, facts);
    return method === 'http-01' ? what : `${what} ${t(`proof.${method}-by-hand`)}`;
  }
}
