import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Checkbox from '@mui/material/Checkbox';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import type { FoundSite } from '../../../shared/ipc/several.ts';
import { isFollowedRenewer, renewerTitles } from '../../../shared/renewers.ts';
import { Badge } from '../../components/badge.tsx';
import { Disclosure } from '../../components/disclosure.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';

/** A site that was found, and by what it goes in the choice. */
export interface SiteOnServer extends FoundSite {
  readonly label: string;
  readonly connectionId: string;
}

/** One site of the choice: its tick, how it stands, and what would be done. */
export function SiteChoice(props: {
  readonly site: SiteOnServer;
  readonly isTicked: boolean;
  onTick(isOn: boolean): void;
  onShow(): void;
}) {
  const { t, list } = useTexts();
  const spelt = useSpelt();
  const id = useId();
  const { site, isTicked } = props;
  const { aside, plan, checks, leftOut, elsewhere = [] } = site;
  const names = list(site.names.map(spelt));
  const by = plan?.renewal?.by ?? 'app';
  const blockers = checks.filter(({ severity }) => severity === 'blocker');
  const notes = checks.filter(({ severity }) => severity === 'warning');
  return (
    <Box component="li" sx={{ px: 1.25, py: 1, display: 'flex', gap: 0.75, alignItems: 'flex-start' }}>
      <Checkbox
        checked={isTicked}
        disabled={plan === null}
        onChange={(_event, isOn) => props.onTick(isOn)}
        slotProps={{
          input: { 'aria-label': t('several.tick-of', { names }), 'aria-describedby': `${id}-state` },
        }}
      />
      <Box sx={{ flex: 1, minWidth: 0, pt: 1, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, alignItems: 'center' }}>
          <Typography variant="h3" component="p" sx={{ flex: '1 1 12rem', minWidth: 0 }}>
            {names}
          </Typography>
          <span id={`${id}-state`}>
            <Badge tone={aside === undefined ? 'kelp' : aside === 'blocked' ? 'coral' : 'muted'}>
              {t(aside === undefined ? 'several.ready' : `several.aside-${aside}`)}
            </Badge>
          </span>
        </Box>
        {leftOut.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('several.left-out', { names: list(leftOut.map(spelt)), count: leftOut.length })}
          </Typography>
        )}
        {elsewhere.length > 0 && (
          <Typography variant="body2" color="textSecondary">
            {t('several.elsewhere', { addresses: list(elsewhere) })}
          </Typography>
        )}
        {plan !== null && isTicked && (
          <Typography variant="body2" color="textSecondary">
            {isFollowedRenewer(by)
              ? t('review.renews-other', { title: renewerTitles[by] })
              : t(`review.renews-${by}`)}
          </Typography>
        )}
        {blockers.length > 0 && (
          <Disclosure label={t('several.why-of')} name={t('several.why-of-name', { name: names })}>
            <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
              {blockers.map(({ problem }) => (
                <ProblemView key={JSON.stringify(problem.facts)} problem={problem} severity="care" />
              ))}
            </Box>
          </Disclosure>
        )}
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'flex-start' }}>
          {plan !== null && (
            <Button
              size="small"
              sx={{ ml: -1.25 }}
              aria-label={t('several.changes-of', { names })}
              onClick={props.onShow}
            >
              {t('several.changes')}
            </Button>
          )}
          {notes.length > 0 && (
            <Box sx={{ flex: '1 1 14rem', pt: 0.25 }}>
              <Disclosure
                label={t('several.notes', { count: notes.length })}
                name={t('several.notes-of', { count: notes.length, names })}
              >
                <Box sx={{ display: 'grid', gap: 1, mt: 1 }}>
                  {notes.map(({ problem }) => (
                    <ProblemView
                      key={`${problem.code} ${JSON.stringify(problem.facts)}`}
                      problem={problem}
                      severity="care"
                    />
                  ))}
                </Box>
              </Disclosure>
            </Box>
          )}
        </Box>
      </Box>
    </Box>
  );
}
