import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import Typography from '@mui/material/Typography';
import { useState } from 'react';
import type { SeenCertificate } from '../../../../shared/look/certificate.ts';
import { Badge } from '../../../components/badge.tsx';
import { Sign } from '../../../components/sign.tsx';
import { useTexts } from '../../../texts.tsx';
import { ink } from '../../../tokens.ts';
import { useRoomText } from '../room-context.ts';
import { downwards, type ShownLink } from './chain-parts.ts';

const Plate = styled('div')({
  position: 'relative',
  display: 'flex',
  flexWrap: 'wrap',
  gap: 14,
  alignItems: 'center',
  border: `2px solid ${ink('tide')}`,
  borderRadius: 16,
  padding: '12px 16px',
  backgroundColor: ink('paper'),
  transition: 'transform 0.35s ease, opacity 0.35s ease, border-color 0.35s ease',
  '&[data-state="broken"]': { borderColor: ink('coral'), transform: 'rotate(-1.2deg)' },
  '&[data-state="lost"]': { borderColor: ink('edge'), borderStyle: 'dashed', transform: 'translateY(6px)' },
});

/** From the root down to the site. One link may be broken on trial, to see what hangs on it. */
export function ChainDrawing({
  domain,
  certificate,
}: {
  readonly domain: string;
  readonly certificate: SeenCertificate;
}) {
  const r = useRoomText();
  const [broken, setBroken] = useState<number | null>(null);
  const shown = downwards(certificate);
  const brokenLink = broken === null ? undefined : shown[broken];
  const { fault } = certificate;
  const isGood = broken === null && fault === null;
  const said =
    brokenLink !== undefined
      ? r(`chain.broken-${brokenLink.role}`)
      : fault === null
        ? r('chain.whole')
        : r('chain.fault', { fault: fault.replaceAll('-', '_') });
  return (
    <>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 1.5, p: 0 }}>
        {shown.map((one, place) => (
          <li key={`${one.link.fingerprint} ${String(place)}`}>
            {place > 0 && <Ring isOpen={broken !== null && place >= broken && place - 1 <= broken} />}
            <LinkPlate
              shown={one}
              domain={domain}
              isAlone={shown.length === 1}
              state={
                broken === null ? 'whole' : place === broken ? 'broken' : place > broken ? 'lost' : 'whole'
              }
              onToggle={() => setBroken(broken === place ? null : place)}
            />
          </li>
        ))}
      </Box>
      <Box sx={{ mt: 2, display: 'flex', gap: 1.5, alignItems: 'center', minHeight: 52 }}>
        <Sign kind={isGood ? 'good' : 'broken'} />
        <Typography role="status" sx={{ fontWeight: 600 }}>
          {said}
        </Typography>
      </Box>
    </>
  );
}

function LinkPlate(props: {
  readonly shown: ShownLink;
  readonly domain: string;
  readonly isAlone: boolean;
  readonly state: 'whole' | 'broken' | 'lost';
  onToggle(): void;
}) {
  const r = useRoomText();
  const { date } = useTexts();
  const { role, link } = props.shown;
  const isLeaf = role === 'leaf';
  return (
    <Plate data-state={props.state}>
      <LinkMark role={role} isWhole={props.state === 'whole'} />
      <Box sx={{ flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere' }}>
        <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 1, alignItems: 'center' }}>
          <Typography variant="h3" component="p">
            {isLeaf ? r('chain.leaf-of', { name: link.names[0] ?? props.domain }) : link.subject}
          </Typography>
          {!isLeaf && (
            <Badge tone={role === 'root' ? 'kelp' : 'sky'}>
              {r(role === 'root' ? 'chain.root' : 'chain.intermediate')}
            </Badge>
          )}
        </Box>
        <Typography variant="body2" color="textSecondary">
          {r('chain.until', { date: date(link.notAfter) })}
          {' · '}
          {r('chain.key', {
            kind: link.key.kind,
            bits: link.key.bits === null ? 'none' : String(link.key.bits),
          })}
          {!isLeaf && ` · ${r(link.from === 'trust-list' ? 'chain.from-list' : 'chain.from-server')}`}
          {isLeaf && props.isAlone && ` · ${r(link.isSelfSigned ? 'chain.self' : 'chain.alone')}`}
        </Typography>
      </Box>
      <Button size="small" onClick={props.onToggle} aria-pressed={props.state === 'broken'}>
        {r(props.state === 'broken' ? 'chain.mend' : 'chain.break')}
      </Button>
    </Plate>
  );
}

/** Two rings that hold each other, or hang apart. */
function Ring({ isOpen }: { readonly isOpen: boolean }) {
  const r = useRoomText();
  const colour = ink(isOpen ? 'coral' : 'tide');
  return (
    <Box sx={{ height: 46, pl: 3.25, display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <svg width="24" height="46" viewBox="0 0 24 46" aria-hidden="true" focusable="false" overflow="visible">
        <g fill="none" stroke={colour} strokeWidth="3.4" style={{ transition: 'transform 0.35s ease' }}>
          <rect x="5" y="-3" width="14" height="28" rx="7" />
          <rect
            x="5"
            y="19"
            width="14"
            height="28"
            rx="7"
            style={{
              transition: 'transform 0.35s ease',
              transform: isOpen ? 'translate(5px, 8px) rotate(14deg)' : 'none',
              transformOrigin: '12px 33px',
            }}
            strokeDasharray={isOpen ? '52 20' : undefined}
          />
        </g>
      </svg>
      <Typography variant="caption" color="textSecondary">
        {isOpen ? '' : r('chain.signs')}
      </Typography>
    </Box>
  );
}

function LinkMark({ role, isWhole }: { readonly role: ShownLink['role']; readonly isWhole: boolean }) {
  const colour = ink(isWhole ? 'tide' : 'coral');
  return (
    <svg width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
      <circle cx="22" cy="22" r="22" fill={ink(isWhole ? 'tideSoft' : 'coralSoft')} />
      <g fill="none" stroke={colour} strokeWidth="2.4" strokeLinecap="round" strokeLinejoin="round">
        {role === 'root' && (
          <>
            <circle cx="22" cy="13.5" r="3.2" />
            <path d="M22 17v15M15.5 22h13M11 26c1 5 5 7.5 11 7.5S32 31 33 26" />
          </>
        )}
        {role === 'intermediate' && (
          <>
            <circle cx="22" cy="19" r="7" fill={ink('paper')} />
            <path d="m18 25-2 9 6-3 6 3-2-9M19 19l2.2 2.2 4-4.4" />
          </>
        )}
        {role === 'leaf' && (
          <>
            <rect x="11" y="13" width="22" height="18" rx="3" fill={ink('paper')} />
            <path d="M11 18.5h22M15 24h8M15 27.5h5" />
          </>
        )}
      </g>
    </svg>
  );
}
