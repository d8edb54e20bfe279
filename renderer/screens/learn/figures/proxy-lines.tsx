import Box from '@mui/material/Box';
import ToggleButton from '@mui/material/ToggleButton';
import ToggleButtonGroup from '@mui/material/ToggleButtonGroup';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import { Card } from '../../../components/card.tsx';
import { mono } from '../../../theme.ts';
import { ink } from '../../../tokens.ts';
import { useRoomText } from '../room-context.ts';

interface Line {
  readonly text: string;
  readonly isNew?: boolean;
}

/**
 * A blog behind a web server, before and after. Tried: within an Apache virtual host the exception works only before
 * `ProxyPass /`; at nginx the `^~` prefix wins over `/` wherever it stands.
 */
const servers: Readonly<
  Record<'apache' | 'nginx', { readonly name: string; readonly lines: readonly Line[] }>
> = {
  apache: {
    name: 'Apache',
    lines: [
      { text: '<VirtualHost *:80>' },
      { text: '    ServerName hofladen.example' },
      {
        text: '    Alias /.well-known/acme-challenge/ /var/www/acme/.well-known/acme-challenge/',
        isNew: true,
      },
      { text: '    <Directory /var/www/acme>', isNew: true },
      { text: '        Require all granted', isNew: true },
      { text: '    </Directory>', isNew: true },
      { text: '    ProxyPass /.well-known/acme-challenge/ !', isNew: true },
      { text: '    ProxyPass / http://localhost:2368/' },
      { text: '    ProxyPassReverse / http://localhost:2368/' },
      { text: '</VirtualHost>' },
    ],
  },
  nginx: {
    name: 'nginx',
    lines: [
      { text: 'server {' },
      { text: '    listen 80;' },
      { text: '    server_name hofladen.example;' },
      { text: '    location ^~ /.well-known/acme-challenge/ {', isNew: true },
      { text: '        root /var/www/acme;', isNew: true },
      { text: '        default_type text/plain;', isNew: true },
      { text: '    }', isNew: true },
      { text: '    location / {' },
      { text: '        proxy_pass http://localhost:2368;' },
      { text: '    }' },
      { text: '}' },
    ],
  },
};
type ServerId = keyof typeof servers;

export default function ProxyLines() {
  const r = useRoomText();
  const [server, setServer] = useState<ServerId>('apache');
  const { name, lines } = servers[server];
  return (
    <Card>
      <ToggleButtonGroup
        exclusive
        size="small"
        value={server}
        aria-label={r('proxy.server')}
        onChange={(_event, chosen: ServerId | null) => {
          if (chosen !== null) setServer(chosen);
        }}
      >
        {(Object.keys(servers) as ServerId[]).map((id) => (
          <ToggleButton key={id} value={id} sx={{ px: 2.5 }}>
            {servers[id].name}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      <Box
        role="region"
        aria-label={r('proxy.difference', { server: name })}
        tabIndex={0}
        sx={{
          mt: 1.5,
          overflowX: 'auto',
          borderRadius: '12px',
          border: 1,
          borderColor: 'divider',
          bgcolor: 'background.default',
        }}
      >
        <Box sx={{ width: 'max-content', minWidth: '100%', fontFamily: mono, fontSize: '0.875rem', py: 1 }}>
          {lines.map(({ text, isNew = false }) => (
            <Box
              key={text}
              sx={{
                whiteSpace: 'pre',
                px: 1.5,
                py: '1px',
                ...(isNew ? { bgcolor: 'tokens.kelpSoft', boxShadow: `inset 4px 0 0 ${ink('kelp')}` } : {}),
              }}
            >
              <Box component="span" sx={{ color: 'tokens.kelp', fontWeight: 700 }}>
                {isNew ? '+ ' : '  '}
              </Box>
              {text}
            </Box>
          ))}
        </Box>
      </Box>
      <Typography variant="body2" sx={{ mt: 1.25 }}>
        {r(`proxy.${server}-note`)}
      </Typography>
      <Typography variant="body2" color="textSecondary" sx={{ mt: 0.75 }}>
        {r('proxy.ours')}
      </Typography>
    </Card>
  );
}
