import type { Wait } from '../../../shared/waiting.ts';
import { RecordLines } from '../../components/record-lines.tsx';
import { Row } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';
import { GoneFrom } from './gone-from.tsx';

/** Records that somebody set by hand and that nobody needs any more, and whether they are gone by now. */
export function Removable({ records }: { readonly records: Wait['for']['records'] }) {
  const { t } = useTexts();
  return (
    <Row sign="know" title={t('waiting.removable')} below={<GoneFrom records={records} />}>
      {t('waiting.removable-why')}
      <RecordLines records={records} />
    </Row>
  );
}
