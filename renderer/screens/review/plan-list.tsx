import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { failureSaid } from '../../../shared/content/failure-words.ts';
import type { PlainKey } from '../../../shared/content/texts.ts';
import type { FileDifference, Plan, PlanNote } from '../../../shared/plan.ts';
import { isSaidAnew, planDifferences } from '../../../shared/plan-changes.ts';
import { notesOf, type PartNote } from '../../../shared/plan-parts.ts';
import { systemOf } from '../../../shared/wizard/system.ts';
import { clipped } from '../../clipped.ts';
import { Badge } from '../../components/badge.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { type Texts, useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';

type StageId = PlanNote['stage'];

type Besides =
  | 'review.key'
  | 'review.order'
  | 'review.rehearse'
  | 'review.outside'
  | 'review.outside-several';

interface StageWords {
  readonly id: StageId;
  readonly title: PlainKey;
  /** What a run does apart from the plan's own changes, told where it happens. */
  readonly first: readonly Besides[];
  readonly last: readonly Besides[];
}

/** The stages in their order; one that only some plans have is shown where it has something to say. */
const stages: readonly StageWords[] = [
  { id: 'proof', title: 'review.first', first: ['review.key'], last: ['review.order'] },
  { id: 'import', title: 'windows.import-stage', first: [], last: [] },
  { id: 'install', title: 'review.install', first: ['review.rehearse'], last: ['review.outside'] },
  { id: 'redirect', title: 'review.redirect', first: [], last: [] },
  { id: 'renewal', title: 'review.renewal', first: [], last: [] },
];

/** The plan in plain sentences, each with the exact change behind it. */
export function PlanList(props: {
  readonly plan: Plan;
  /** Who signs, as called on the screen; null where key and order are there already. */
  readonly provider: string | null;
  /** The plan that was shown before this one: what is different is marked. */
  readonly former?: Plan | undefined;
  onShow(differences: readonly FileDifference[]): void;
  onShowAll(): void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { plan, provider, former, onShow, onShowAll } = props;
  const differences = former === undefined ? [] : planDifferences(former, plan);
  const values = { provider: provider ?? '', count: plan.names.length, system: systemOf({ plan }) };
  const isShared = plan.parts.length > 1;
  const isStored = plan.parts.some((part) => part.import !== undefined);
  const shown = stages
    .map((words) => (provider === null && words.id === 'proof' ? { ...words, first: [], last: [] } : words))
    .filter(({ id, first }) => first.length > 0 || notesOf(plan, id).length > 0)
    .map(
      (words): StageWords =>
        words.id === 'install' && isShared
          ? { ...words, title: 'review.install-several', last: ['review.outside-several'] }
          : words,
    );
  const sentence = (key: Besides) => <Row key={key} title={<Plain>{t(key, values)}</Plain>} />;
  return (
    <>
      {shown.map(({ id, title, first, last }) => (
        <Box component="section" key={id} aria-label={t(title)}>
          <Typography variant="h2" sx={{ mb: 1 }}>
            {t(title)}
          </Typography>
          <Rows aria-label={t(title)}>
            {(id === 'install' && isStored ? [] : first).map(sentence)}
            {notesOf(plan, id).map((own) => (
              <NoteRow
                key={`${own.service ?? ''} ${own.note.say} ${own.note.path ?? ''} ${JSON.stringify(own.note.facts)}`}
                own={own}
                isAnew={former !== undefined && isSaidAnew(former, differences, own)}
                onShow={onShow}
              />
            ))}
            {last.map(sentence)}
            {id === 'install' &&
              isShared &&
              failureSaid(plan, texts).map((said) => <Row key={said} title={<Plain>{said}</Plain>} />)}
          </Rows>
        </Box>
      ))}
      <Button size="small" onClick={onShowAll} sx={{ alignSelf: 'flex-start', ml: -1.25 }}>
        {t('review.show-all')}
      </Button>
    </>
  );
}

function NoteRow(props: {
  readonly own: PartNote;
  /** It was not so in the plan that was shown before. */
  readonly isAnew: boolean;
  onShow(differences: readonly FileDifference[]): void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { own, onShow } = props;
  const { note, part, service } = own;
  const said = noteText(note, texts);
  // What was found there is no change of ours.
  const isFinding = note.say.startsWith('plan.obstacle.');
  const differences = isFinding
    ? []
    : (part?.differences ?? []).filter(({ stage, path }) => stage === note.stage && path === note.path);
  return (
    <Row title={<Plain>{said}</Plain>}>
      {props.isAnew && (
        <>
          <Badge tone="amber">{t('changed.badge')}</Badge>{' '}
        </>
      )}
      {service !== null && (
        <>
          <Badge tone="sky">{service}</Badge>{' '}
        </>
      )}
      {note.stage === 'proof' && !isFinding && (
        <>
          <Badge tone="sky">{t('review.temporary')}</Badge>{' '}
        </>
      )}
      {note.path !== undefined && (
        <Box component="span" sx={{ fontFamily: mono, fontSize: '0.875rem' }}>
          {note.path}
        </Box>
      )}
      {differences.length > 0 && (
        <Button
          size="small"
          aria-label={t('review.show-of', { what: said })}
          onClick={() => onShow(differences)}
          sx={{ display: 'flex', ml: -1.25, mb: -0.75 }}
        >
          {t('review.show')}
        </Button>
      )}
    </Row>
  );
}

function Plain({ children }: { readonly children: string }) {
  return (
    <Box component="span" sx={{ fontWeight: 400 }}>
      {children}
    </Box>
  );
}

/** A note's sentence. */
function noteText({ say, facts }: PlanNote, texts: Texts): string {
  const values = Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : clipped(value, 200),
    ]),
  );
  return texts.tell(say, values);
}
