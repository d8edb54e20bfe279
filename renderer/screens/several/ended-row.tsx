import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import type { SeveralSite, SeveralState } from '../../../shared/ipc/several.ts';
import type { MySite } from '../../../shared/my-sites.ts';
import { Disclosure } from '../../components/disclosure.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Row } from '../../components/rows.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { SaveButton } from '../done/save-button.tsx';
import { siteSheet, siteSheetName } from '../home/site-sheet.ts';
import { signOf, stands, stateSaid } from './site-state.ts';

/** What became of one. */
export function EndedRow(props: {
  readonly site: SeveralSite;
  readonly kind: SeveralState['kind'];
  /** As “My sites” knows it; null: it does not. */
  readonly standing: MySite | null;
  onUndo(): void;
}) {
  const texts = useTexts();
  const { t, list } = texts;
  const spelt = useSpelt();
  const { site, kind, standing } = props;
  const names = list(site.names.map(spelt));
  const problem = site.how?.problem;
  return (
    <Row
      sign={signOf(site)}
      title={names}
      action={
        stands(site) && (
          <Box sx={{ display: 'flex', flexWrap: 'wrap' }}>
            {standing !== null && (
              <SaveButton
                label={t('done.save')}
                name={t('several.sheet-of', { names })}
                suggestedName={siteSheetName(standing)}
                text={() => siteSheet(standing, new Date(), texts, spelt)}
              />
            )}
            <Button
              size="small"
              color="error"
              aria-label={t('several.undo-one-of', { name: names })}
              onClick={props.onUndo}
            >
              {t('several.undo-one')}
            </Button>
          </Box>
        )
      }
      below={
        problem !== undefined && (
          <Box sx={{ mt: 0.5, pl: { xs: 0, sm: 6 } }}>
            <Disclosure
              label={t('several.why-of')}
              name={t('several.why-of-name', { name: names })}
              isOpenFirst
            >
              <Box sx={{ mt: 1 }}>
                <ProblemView problem={problem} severity="care" runId={site.how?.runId || null} />
              </Box>
            </Disclosure>
          </Box>
        )
      }
    >
      {site.server} · {stateSaid(site, kind, texts)}
    </Row>
  );
}
