import type { Problem } from '../../../shared/problems.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { useTexts } from '../../texts.tsx';
import type { Login } from './login.ts';

/** What only somebody with more rights can mend. */
const forOthers: readonly Problem['code'][] = ['sudo-missing', 'sudo-refused'];

/** A message to whoever can let this user work as administrator; nothing where that is not the trouble. */
export function ToForward({ problem, login }: { readonly problem: Problem; readonly login: Login }) {
  const { t } = useTexts();
  if (!forOthers.includes(problem.code)) return null;
  return (
    <CopyButton
      label={t('server.forward')}
      text={() => t('server.forward-text', { host: login.host.trim(), user: login.user.trim() })}
    />
  );
}
