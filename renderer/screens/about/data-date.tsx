import type { KnownDataView } from '../../../shared/ipc/known-data.ts';
import { useTexts } from '../../texts.tsx';

/** Of which day prices, rates and trust record are, and whether that is long ago. */
export function DataDate({ known }: { readonly known: KnownDataView }) {
  const { t, date } = useTexts();
  return (
    <>
      {t('data.line', { date: date(known.made) })} {known.isAged && t('data.aged')}
    </>
  );
}
