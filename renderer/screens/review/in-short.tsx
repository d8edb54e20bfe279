import Box from '@mui/material/Box';
import type { Plan } from '../../../shared/plan.ts';
import { servicesOfPlan } from '../../../shared/plan-parts.ts';
import { isFollowedRenewer, renewerTitles } from '../../../shared/renewers.ts';
import type { Unasked } from '../../../shared/wizard/flow.ts';
import { BackPicture, PagePicture, TeaPicture } from '../../art/small-pictures.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';

const whatSaid = {
  asked: 'review.short-what',
  files: 'review.short-what-files',
  'self-signed': 'self-signed.short-what',
} as const;

/** The plan in three pictured lines: what, how long, and the way back. Each step stands folded beneath. */
export function InShort(props: {
  readonly plan: Plan;
  /** Who signs, as called on the screen. */
  readonly provider: string;
  /** The owner sets a record, or waits until one is seen. */
  readonly isByRecord: boolean;
  /** Null: an authority signs it. */
  readonly unasked: Unasked | null;
}) {
  const { t, list, date } = useTexts();
  const { plan, provider, isByRecord, unasked } = props;
  const by = plan.renewal?.by ?? 'app';
  const isRedirected = plan.parts.some(({ notes }) => notes.some(({ stage }) => stage === 'redirect'));
  const goesAlone = plan.parts.some(({ goesBackAlone = false }) => goesBackAlone);
  return (
    <Rows aria-label={t('review.short')}>
      <Row
        icon={<PagePicture />}
        title={t(whatSaid[unasked?.kind ?? 'asked'], {
          provider,
          count: plan.names.length,
          services: list(servicesOfPlan(plan)),
        })}
      >
        {isRedirected && <Box component="span">{t('review.short-redirect')} </Box>}
        {unasked?.kind === 'files' && t('files.renews', { until: date(unasked.until) })}
        {unasked?.kind === 'self-signed' && t('self-signed.renews', { days: unasked.days })}
        {unasked === null &&
          (isFollowedRenewer(by)
            ? t('review.renews-other', { title: renewerTitles[by] })
            : t(`review.renews-${by}`))}
      </Row>
      <Row icon={<TeaPicture />} title={t(isByRecord ? 'review.short-long-record' : 'review.short-long')}>
        {t('review.short-long-more')}
      </Row>
      <Row icon={<BackPicture />} title={t('review.short-back')}>
        {t(goesAlone ? 'review.short-back-alone' : 'review.short-back-more')}
      </Row>
    </Rows>
  );
}
