import Box from '@mui/material/Box';
import Tooltip from '@mui/material/Tooltip';
import Typography from '@mui/material/Typography';
import type { ReactNode } from 'react';
import type { EditingId } from '../../shared/wizard/path.ts';
import { useApp } from '../app-context.ts';
import { Seal } from '../art/seal.tsx';
import { Badge } from '../components/badge.tsx';
import { useFirstTexts } from '../texts.tsx';
import { isWalkHere } from '../walk/here.ts';
import { FlowBar, type FlowStep } from './flow-bar.tsx';
import { FootMenu } from './foot-menu.tsx';
import { WalkMark } from './walk-mark.tsx';

export interface FrameProps {
  readonly steps: readonly FlowStep[];
  onGo(id: EditingId): void;
  readonly onEverything: (() => void) | null;
  readonly children: ReactNode;
}

/** Flow, decision, reason. Where there is no room, the reason folds into the decision; narrower still, the flow is one line on top. */
export function Frame({ steps, onGo, onEverything, children }: FrameProps) {
  return (
    <Box
      sx={{
        height: '100%',
        overflowY: { xs: 'auto', md: 'hidden' },
        alignContent: { xs: 'start', md: 'stretch' },
        display: 'grid',
        gridTemplateColumns: {
          xs: 'minmax(0, 1fr)',
          md: '214px minmax(0, 1fr)',
          lg: '232px minmax(0, 1fr) 280px',
          xl: '248px minmax(0, 1fr) 320px',
        },
        gridTemplateRows: { xs: 'auto auto', md: 'minmax(0, 1fr)' },
        gridTemplateAreas: { xs: '"flow" "main"', md: '"flow main"', lg: '"flow main why"' },
      }}
    >
      <Box
        component="header"
        sx={{
          gridArea: 'flow',
          minHeight: { md: 0 },
          borderRight: { md: 1 },
          borderBottom: { xs: 1, md: 0 },
          borderColor: { xs: 'divider', md: 'divider' },
          display: 'flex',
          flexDirection: { xs: 'row', md: 'column' },
          flexWrap: 'wrap',
          alignItems: { xs: 'center', md: 'stretch' },
          columnGap: 2,
          px: { xs: 3, md: 2.5, lg: 3.5 },
          py: { xs: 1, md: 0 },
          overflowY: { md: 'auto' },
        }}
      >
        <Brand />
        <Box sx={{ display: { xs: 'none', md: 'block' }, mt: 3.5 }}>
          {steps.length > 0 && <FlowBar steps={steps} onGo={onGo} />}
        </Box>
        <ShortFlow steps={steps} />
        <Box sx={{ flex: 1, minHeight: { md: 16 } }} />
        <Box sx={{ pb: { md: 1.5 } }}>
          <FootMenu onEverything={onEverything} />
        </Box>
      </Box>
      {children}
    </Box>
  );
}

function Brand() {
  const { t } = useFirstTexts();
  const { about } = useApp();
  return (
    <Box sx={{ pt: { md: 3.25 }, display: 'flex', alignItems: 'center', gap: 1.25, flexWrap: 'wrap' }}>
      <Seal size={40} />
      <Typography variant="h2" component="p" sx={{ letterSpacing: 0 }}>
        {t('frame.name')}
      </Typography>
      {isWalkHere && <WalkMark />}
      {about.preset?.practice === true && !isWalkHere && (
        <Tooltip title={t('frame.practice-hint')} arrow describeChild>
          <Badge tone="amber">{t('frame.practice')}</Badge>
        </Tooltip>
      )}
    </Box>
  );
}

/** What remains of the flow where there is no room for it. */
function ShortFlow({ steps }: { readonly steps: readonly FlowStep[] }) {
  const { t } = useFirstTexts();
  const at = steps.findIndex(({ state }) => state === 'here');
  const here = steps[at];
  if (here === undefined) return null;
  return (
    <Typography sx={{ display: { xs: 'block', md: 'none' } }} color="textSecondary">
      {t('frame.step', { at: at + 1, of: steps.length, name: t(`flow.${here.id}`) })}
    </Typography>
  );
}
