import Button from '@mui/material/Button';
import { useState } from 'react';
import type { ListedSite } from '../../../shared/ipc/several.ts';
import type { ServerGroup } from '../../../shared/several.ts';
import { useTexts } from '../../texts.tsx';
import { Connect } from '../server/connect.tsx';
import type { OpenServer } from './open-server.ts';

/** Logs in to each server once, one after another; one that its owner cannot log in to is left out. */
export function LogIns(props: {
  readonly groups: readonly ServerGroup<ListedSite>[];
  /** All sites of one server are meant; else those of the list. */
  readonly isAll: boolean;
  onOpen(servers: readonly OpenServer[]): void;
  onBack(): void;
}) {
  const { t } = useTexts();
  const { groups, isAll } = props;
  const [at, setAt] = useState(0);
  const [open, setOpen] = useState<readonly OpenServer[]>([]);
  const group = groups[at];
  if (group === undefined) return null;
  const { host, port, user, sites } = group;
  const goOn = (servers: readonly OpenServer[]): void => {
    setOpen(servers);
    if (at + 1 < groups.length) setAt(at + 1);
    else if (servers.length > 0) props.onOpen(servers);
    else props.onBack();
  };
  // As a server is called in lists, so that the fields are filled in.
  const label = `${user === null ? '' : `${user}@`}${host.includes(':') ? `[${host}]` : host}${port === null ? '' : `:${String(port)}`}`;
  return (
    <Connect
      key={group.key}
      host={host}
      server={host === '' ? undefined : label}
      title={host === '' ? t('several.login-any') : t('several.login-title', { server: host })}
      lead={t('several.login-lead', { at: at + 1, of: groups.length, count: isAll ? 0 : sites.length })}
      why={(safety) => ({
        title: t('server.why-title'),
        text: [safety, t('several.why-2')],
        learn: 'login',
      })}
      onConnected={({ connectionId, label: server }) =>
        goOn([...open, { connectionId, label: server, sites: isAll ? null : sites }])
      }
      actions={
        groups.length > 1 && (
          <Button variant="text" onClick={() => goOn(open)}>
            {t('several.skip')}
          </Button>
        )
      }
      onBack={props.onBack}
    />
  );
}
