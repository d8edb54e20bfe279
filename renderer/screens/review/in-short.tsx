import Box from '@mui/material/Box';
import type { Plan } from '../../../shared/plan.ts';
import { servicesOfPlan } from '../../../shared/plan-parts.ts';
import { isFollowedRenewer, renewerTitles } from '../../../shared/renewers.ts';
import { BackPicture, PagePicture, TeaPicture } from '../../art/small-pictures.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';

/** The plan in three pictured lines: what, how long, and the way back. Each step stands folded beneath. */
export function InShort(props: {
  readonly plan: Plan;
  /** Who signs, as called on the screen. */
  readonly provider: string;
  /** The owner sets a record, or waits until one is seen. */
  readonly isByRecord: boolean;
  /** When a certificate ends that is there already, ISO 8601; null: it is still to be signed. */
  readonly endsAt: string | null;
}) {
  const { t, list, date } = useTexts();
  const { plan, provider, isByRecord, endsAt } = props;
  const by = plan.renewal?.by ?? 'app';
  const isRedirected = plan.parts.some(({ notes }) => notes.some(({ stage }) => stage === 'redirect'));
  const goesAlone = plan.parts.some(({ goesBackAlone = false }) => goesBackAlone);
  return (
    <Rows aria-label={t('review.short')}>
      <Row
        icon={<PagePicture />}
        title={t(endsAt === null ? 'review.short-what' : 'review.short-what-files', {
          provider,
          count: plan.names.length,
          services: list(servicesOfPlan(plan)),
        })}
      >
        {isRedirected && <Box component="span">{t('review.short-redirect')} </Box>}
        {endsAt !== null && t('files.renews', { until: date(endsAt) })}
        {endsAt === null &&
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
