import { useTexts } from '../../texts.tsx';

/** What stands beside this screen, in each of its states. */
export function useWhy() {
  const { t } = useTexts();
  return {
    title: t('site.why-title'),
    text: [t('site.why-1'), t('site.why-2')],
    learn: 'what-is-a-certificate',
  } as const;
}
