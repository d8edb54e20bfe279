import Box from '@mui/material/Box';
import Typography from '@mui/material/Typography';
import { type ReactNode, useId, useState } from 'react';
import { problemPages } from '../../shared/content/problem-pages.ts';
import { problemSaid } from '../../shared/content/problem-words.ts';
import type { Problem } from '../../shared/problems.ts';
import { call } from '../bridge.ts';
import { useHelp } from '../help-context.ts';
import { type Texts, useTexts } from '../texts.tsx';
import { Card } from './card.tsx';
import { CopyButton } from './copy-button.tsx';
import { Handle } from './disclosure.tsx';
import { FactList } from './fact-list.tsx';
import { RawText } from './raw-text.tsx';
import { Sign } from './sign.tsx';

export interface ProblemViewProps {
  readonly problem: Problem;
  /** How it left the server, in a sentence; absent where another place on the screen says it. */
  readonly outcome?: string | undefined;
  readonly severity?: 'broken' | 'care';
  /** The run it belongs to, whose journal makes the report. */
  readonly runId?: string | null;
  /** Buttons that lead out of it. */
  readonly children?: ReactNode;
}

/** The one way in which trouble is shown: what happened, how the server is now, what to do next. */
export function ProblemView({
  problem,
  outcome,
  severity = 'broken',
  runId = null,
  children,
}: ProblemViewProps) {
  const texts = useTexts();
  const help = useHelp();
  const { t } = texts;
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const said = problemSaid(problem, texts);
  return (
    <Card role="alert" tone={severity === 'broken' ? 'coral' : 'amber'}>
      <Box sx={{ display: 'flex', gap: 2 }}>
        <Box sx={{ flex: 'none', pt: 0.25 }}>
          <Sign kind={severity} />
        </Box>
        <Box sx={{ flex: 1, minWidth: 0 }}>
          <Typography variant="h2">{said.title}</Typography>
          <Typography sx={{ mt: 0.5 }}>
            {said.what} {outcome}
          </Typography>
          <Typography sx={{ mt: 1.25 }}>
            <b>{t('problem.next')}:</b> {said.next}
          </Typography>
          {said.helper !== null && (
            <Typography variant="body2" sx={{ mt: 0.75 }}>
              {said.helper} {t('problem.helper-report')}
            </Typography>
          )}
          {/* Behind the next step, which speaks of what stands below it, as at a terminal. */}
          <FactList facts={said.facts} />
          {children !== undefined && children !== false && (
            <Box sx={{ mt: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1 }}>{children}</Box>
          )}
          <Box
            sx={{ mt: 1, mb: -0.5, display: 'flex', flexWrap: 'wrap', columnGap: 2, alignItems: 'center' }}
          >
            <Handle type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
              {t(isOpen ? 'problem.technical-hide' : 'problem.technical')}{' '}
              <span aria-hidden="true">{isOpen ? '▴' : '▾'}</span>
            </Handle>
            <Box sx={{ flex: 1 }} />
            <CopyButton label={t('problem.copy')} text={() => reportOf(problem, runId, texts)} />
            <Handle type="button" onClick={() => help.open(problemPages[problem.code])}>
              {t('problem.learn')}
            </Handle>
          </Box>
          <Box id={id} hidden={!isOpen} sx={{ mt: 1 }}>
            {isOpen && <RawText label={t('problem.technical')}>{technical(problem, t)}</RawText>}
          </Box>
        </Box>
      </Box>
    </Card>
  );
}

function technical({ code, facts, detail }: Problem, t: Texts['t']): string {
  const said = Object.keys(facts).length === 0 ? '' : `${JSON.stringify(facts)}\n`;
  return `${t('problem.code', { code })}\n${said}${detail ?? ''}`.trim();
}

/** A run's own report where there is one; else what the screen knows. */
async function reportOf(problem: Problem, runId: string | null, texts: Texts): Promise<string> {
  const reply = runId === null ? null : await call('run.report', { runId });
  const { title, what, next } = problemSaid(problem, texts);
  return reply?.ok ? reply.value.text : `${title}\n${what}\n${next}\n${technical(problem, texts.t)}`;
}
