import Box from '@mui/material/Box';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import type { EditingId, FlowStepId } from '../../shared/wizard/path.ts';
import { HiddenWord } from '../components/hidden-word.tsx';
import { useSpelt } from '../spelt.ts';
import { useFirstTexts } from '../texts.tsx';
import { ink } from '../tokens.ts';

export interface FlowStep {
  readonly id: FlowStepId;
  readonly state: 'passed' | 'here' | 'ahead';
  /** The answer given there. */
  readonly answer: string | null;
  readonly canGo: boolean;
}

const StepButton = styled('button')({
  all: 'unset',
  boxSizing: 'border-box',
  display: 'flex',
  gap: 14,
  width: '100%',
  alignItems: 'flex-start',
  borderRadius: 8,
  '&:not(:disabled)': { cursor: 'pointer' },
  '&:not(:disabled):hover .sk-step': { textDecoration: 'underline' },
  '&:focus-visible': { outline: `3px solid ${ink('tide')}`, outlineOffset: 3 },
});

/** The flow on the left: where the person is, what they have said, and the way back to each answer. */
export function FlowBar(props: { readonly steps: readonly FlowStep[]; onGo(id: EditingId): void }) {
  const { t } = useFirstTexts();
  return (
    <nav aria-label={t('frame.flow')}>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {props.steps.map((step, place) => (
          <FlowItem key={step.id} step={step} isLast={place === props.steps.length - 1} onGo={props.onGo} />
        ))}
      </Box>
    </nav>
  );
}

interface FlowItemProps {
  readonly step: FlowStep;
  readonly isLast: boolean;
  onGo(id: EditingId): void;
}

function FlowItem({ step, isLast, onGo }: FlowItemProps) {
  const { t } = useFirstTexts();
  const spelt = useSpelt();
  const { id, state, answer, canGo } = step;
  const isHere = state === 'here';
  return (
    <Box component="li" sx={{ position: 'relative', pb: isLast ? 0 : 2 }}>
      {!isLast && (
        <Box
          sx={{ position: 'absolute', left: 11.25, top: 26, bottom: -2, width: 1.5, bgcolor: 'divider' }}
        />
      )}
      <StepButton
        type="button"
        disabled={!canGo}
        aria-current={isHere ? 'step' : undefined}
        onClick={() => {
          if (id !== 'run' && id !== 'done') onGo(id);
        }}
      >
        <StepMark state={state} />
        <Box component="span" sx={{ minWidth: 0, display: 'block', overflowWrap: 'anywhere' }}>
          <Typography
            className="sk-step"
            component="span"
            sx={{
              display: 'block',
              fontSize: '1rem',
              lineHeight: '24px',
              fontWeight: isHere ? 700 : 400,
              color: state === 'ahead' ? 'text.secondary' : 'text.primary',
            }}
          >
            {t(`flow.${id}`)}
            {state === 'passed' && <HiddenWord>{`, ${t('frame.passed')}`}</HiddenWord>}
          </Typography>
          {answer !== null && (
            <Typography
              component="span"
              variant="caption"
              color="textSecondary"
              sx={{ display: 'block', lineHeight: 1.3 }}
            >
              {spelt(answer)}
            </Typography>
          )}
        </Box>
      </StepButton>
    </Box>
  );
}

function StepMark({ state }: { readonly state: FlowStep['state'] }) {
  return (
    <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false" overflow="visible">
      {state === 'here' && <circle cx="12" cy="12" r="17" fill={ink('tideSoft')} />}
      <circle
        cx="12"
        cy="12"
        r="11"
        fill={state === 'passed' ? ink('tide') : ink('ground')}
        stroke={state === 'ahead' ? ink('edge') : ink('tide')}
        strokeWidth="2"
        strokeOpacity={state === 'ahead' ? 0.6 : 1}
      />
      {state === 'here' && <circle cx="12" cy="12" r="5" fill={ink('tide')} />}
      {state === 'passed' && (
        <path
          d="M7.2 12.4 10.6 15.8 16.9 8.6"
          fill="none"
          stroke={ink('onTide')}
          strokeWidth="2.2"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      )}
    </svg>
  );
}
