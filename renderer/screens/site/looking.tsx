import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import type { PlainKey } from '../../../shared/content/texts.ts';
import type { Progress } from '../../../shared/ipc/contract.ts';
import { Card } from '../../components/card.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { ProgressBar } from '../run/progress-bar.tsx';
import { Findings } from './findings.tsx';
import { useWhy } from './use-why.ts';

/** The look while it goes on: what is being done, and what is known so far. */
export function Looking(props: {
  readonly typed: string;
  readonly progress: Progress<'site.look'> | null;
  onCancel(): void;
}) {
  const { t, rich, catalogue } = useTexts();
  const spelt = useSpelt();
  const { progress } = props;
  const domain = progress?.look.domain ?? props.typed.trim();
  const key = progress?.doing ?? 'look.names';
  const doing = Object.hasOwn(catalogue.texts, key) ? t(key as PlainKey) : t('site.looking', { domain });
  const findings = progress?.look.findings.length ?? 0;
  return (
    <Screen
      title={t('site.looking-title')}
      lead={rich('site.looking-lead', { domain: spelt(domain) })}
      why={useWhy()}
    >
      <Card>
        <Box sx={{ display: 'flex', alignItems: 'center', gap: 2, mb: 1.5, minHeight: 36 }}>
          <Box sx={{ flex: 1, minWidth: 0 }}>
            <Typography role="status" sx={{ fontWeight: 700 }}>
              {doing}
            </Typography>
            <Typography variant="body2" color="textSecondary" aria-live="off">
              {t('site.so-far', { count: findings })}
            </Typography>
          </Box>
          <Button size="small" onClick={props.onCancel}>
            {t('frame.cancel')}
          </Button>
        </Box>
        <ProgressBar part={progress === null ? 0 : progress.done / progress.of} label={doing} />
      </Card>
      {progress !== null && findings > 0 && <Findings look={progress.look} />}
    </Screen>
  );
}
