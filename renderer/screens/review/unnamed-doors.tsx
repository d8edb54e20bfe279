import { unnamedSaid } from '../../../shared/content/unnamed-words.ts';
import type { UnnamedNow } from '../../../shared/inspection.ts';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';

/** What programs get that ask a mail server for no name, now and afterwards; nothing where there is no mail. */
export function UnnamedDoors({ doors }: { readonly doors: readonly UnnamedNow[] }) {
  const texts = useTexts();
  const title = texts.t('review.unnamed-title');
  if (doors.length === 0) return null;
  return (
    <Rows aria-label={title}>
      {unnamedSaid(doors, texts).map((sentence) => (
        <Row key={sentence} sign="know" title={title}>
          {sentence}
        </Row>
      ))}
    </Rows>
  );
}
