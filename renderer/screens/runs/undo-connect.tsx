import type { RunSummary } from '../../../shared/ipc/contract.ts';
import { useTexts } from '../../texts.tsx';
import { Connect } from '../server/connect.tsx';
import { shortNames } from './runs.tsx';

/** Taking back an earlier run starts with logging in again: no password was kept. */
export default function UndoConnect(props: {
  readonly run: RunSummary;
  onConnected(connectionId: string): void;
  onBack(): void;
}) {
  const texts = useTexts();
  const { t } = texts;
  const { run } = props;
  return (
    <Connect
      host={hostOf(run.server)}
      title={t('runs.undo-title', { names: shortNames(run, texts) })}
      lead={t('runs.undo-more', { server: run.server })}
      connect={t('runs.undo-connect')}
      onConnected={({ connectionId }) => props.onConnected(connectionId)}
      onBack={props.onBack}
    />
  );
}

/** A server's label may read `user@host`, with a port behind. */
function hostOf(label: string): string {
  return label.replace(/^[^@]*@/, '').replace(/:\d+$/, '');
}
