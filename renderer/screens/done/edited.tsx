import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import type { ConflictView } from '../../../shared/ipc/contract.ts';
import { Busy } from '../../components/busy.tsx';
import { Choice } from '../../components/choice.tsx';
import { DifferenceLines } from '../../components/difference-lines.tsx';
import { ProblemView } from '../../components/problem-view.tsx';
import { Screen } from '../../frame/screen.tsx';
import { useTexts } from '../../texts.tsx';
import { mono } from '../../theme.ts';
import { useTask } from '../../use-task.ts';
import type { DoneProps, UndoChoices } from './done-props.ts';

type Wanted = UndoChoices[number]['choice'];

/** Files in which somebody wrote over our lines: both versions, and a choice for each. */
export function Edited({
  wizard,
  connectionId,
  onUndo,
  onHome,
}: DoneProps & { readonly connectionId: string }) {
  const { t } = useTexts();
  const runId = wizard.run.runId ?? '';
  const task = useTask('run.conflicts');
  const [conflicts, setConflicts] = useState<readonly ConflictView[] | null>(null);
  const [wanted, setWanted] = useState<Readonly<Record<string, Wanted>>>({});
  const { start } = task;

  useEffect(() => {
    void start({ runId, connectionId }).then((reply) => {
      if (reply.ok) setConflicts(reply.value.conflicts);
    });
  }, [start, runId, connectionId]);

  const isDecided = conflicts?.every(({ path }) => wanted[path] !== undefined) === true;
  return (
    <Screen
      title={t('edited.title')}
      lead={t('edited.lead', { count: conflicts?.length ?? pathsOf(wizard.run.ended?.problem?.facts.paths) })}
      why={{
        title: t('edited.why-title'),
        text: [t('edited.why-1'), t('edited.why-2')],
        learn: 'undo-and-safety',
      }}
      next={{ label: t('edited.next'), isDisabled: !isDecided }}
      onNext={() =>
        onUndo(
          runId,
          Object.entries(wanted).map(([path, choice]) => ({ path, choice })),
        )
      }
      isNextByEnter={false}
      actions={
        <Button variant="text" onClick={onHome}>
          {t('edited.leave')}
        </Button>
      }
    >
      {conflicts === null && task.problem === null && <Busy doing={t('edited.reading')} />}
      {task.problem !== null && <ProblemView problem={task.problem} runId={runId} />}
      {conflicts?.map((conflict) => (
        <OneFile
          key={conflict.path}
          conflict={conflict}
          runId={runId}
          chosen={wanted[conflict.path] ?? null}
          onChoose={(choice) => setWanted((before) => ({ ...before, [conflict.path]: choice }))}
        />
      ))}
      {conflicts !== null && !isDecided && (
        <Typography color="textSecondary">{t('edited.choose')}</Typography>
      )}
    </Screen>
  );
}

function OneFile(props: {
  readonly conflict: ConflictView;
  readonly runId: string;
  readonly chosen: Wanted | null;
  onChoose(choice: Wanted): void;
}) {
  const { t } = useTexts();
  const { path, theirs, former } = props.conflict;
  const group = `edited ${path}`;
  const explained = theirs === null ? 'edited.gone' : former === null ? 'edited.new' : 'edited.compare';
  return (
    <Box>
      <Typography sx={{ fontFamily: mono, overflowWrap: 'anywhere', fontWeight: 600 }}>{path}</Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mb: 1 }}>
        {t(explained)}
      </Typography>
      <DifferenceLines label={path} before={former} after={theirs ?? ''} />
      <Box role="radiogroup" aria-label={path} sx={{ display: 'grid', gap: 1.5, mt: 1.5 }}>
        <Choice
          group={group}
          value="theirs"
          chosen={props.chosen}
          onChoose={props.onChoose}
          title={t('edited.theirs')}
        >
          {t('edited.theirs-more')}
        </Choice>
        <Choice
          group={group}
          value="former"
          chosen={props.chosen}
          onChoose={props.onChoose}
          title={t(former === null ? 'edited.former-new' : 'edited.former')}
        >
          {t('edited.former-more', { folder: `/var/lib/sealkeeper/theirs/${props.runId}` })}
        </Choice>
      </Box>
    </Box>
  );
}

const pathsOf = (value: unknown): number => (Array.isArray(value) ? value.length : 1);
