import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import type { RefObject } from 'react';
import { toUnicode } from '../../../shared/names/international.ts';
import { type AccessId, accessIds, type Fork } from '../../../shared/wizard/advice.ts';
import { clipped } from '../../clipped.ts';
import { Card } from '../../components/card.tsx';
import { Choice } from '../../components/choice.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { RawText } from '../../components/raw-text.tsx';
import { Steps } from '../../components/steps.tsx';
import { useTexts } from '../../texts.tsx';

/** How the owner gets at the site, where no look from outside can tell; and how to find out. */
export default function ForkChoice(props: {
  readonly fork: Fork;
  readonly chosen: AccessId | null;
  onChoose(access: AccessId): void;
  readonly groupRef: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTexts();
  const { fork, chosen } = props;
  const host = fork.host === null ? null : clipped(fork.host, 60);
  return (
    <section aria-labelledby="fork-title">
      <Typography id="fork-title" variant="h2">
        {t('fork.title')}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.25, mb: 1.25 }}>
        {host === null ? t('fork.lead') : t('fork.lead-host', { host })}
      </Typography>
      <Box
        ref={props.groupRef}
        role="radiogroup"
        aria-labelledby="fork-title"
        sx={{ display: 'grid', gap: 1.25, gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr' } }}
      >
        {accessIds.map((access) => (
          <Choice<AccessId>
            key={access}
            group="access"
            value={access}
            chosen={chosen}
            onChoose={props.onChoose}
            title={t(`fork.${access}.title`)}
            {...(fork.likely === access ? { mark: t('fork.likely') } : {})}
          >
            {t(`fork.${access}.text`)}
          </Choice>
        ))}
      </Box>
      {chosen === 'unknown' && <HowToFindOut names={fork.roads.server.patch.names ?? []} />}
    </section>
  );
}

function HowToFindOut({ names }: { readonly names: readonly string[] }) {
  const { t, list } = useTexts();
  const letter = t('fork.letter', { names: list(names.map(toUnicode)) });
  return (
    <Box sx={{ mt: 1.25 }}>
      <Card role="status">
        <Typography variant="h3" sx={{ mb: 1.25 }}>
          {t('fork.help')}
        </Typography>
        <Steps
          label={t('fork.help')}
          steps={[t('fork.help-bill'), t('fork.help-server'), t('fork.help-area'), t('fork.help-else')]}
        />
        <Box sx={{ mt: 1.25 }}>
          <RawText label={t('fork.help-else')}>{letter}</RawText>
        </Box>
        <CopyButton label={t('fork.copy-letter')} text={() => letter} />
      </Card>
    </Box>
  );
}
