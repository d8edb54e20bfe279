import Button from '@mui/material/Button';
import type { Problem } from '../../../shared/problems.ts';
import { useTexts } from '../../texts.tsx';

/** The site that was most likely meant, at a press; nothing where there is no guess. */
export function Meant({ problem, onMeant }: { readonly problem: Problem; onMeant(name: string): void }) {
  const { t } = useTexts();
  const { perhaps } = problem.facts;
  if (typeof perhaps !== 'string' || perhaps === '') return null;
  return (
    <Button variant="outlined" onClick={() => onMeant(perhaps)} sx={{ mt: 2, overflowWrap: 'anywhere' }}>
      {t('site.meant', { name: perhaps })}
    </Button>
  );
}
