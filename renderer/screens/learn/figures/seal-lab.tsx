import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { useEffect, useState } from 'react';
import { Envelope } from '../../../art/learn/envelope.tsx';
import { Card } from '../../../components/card.tsx';
import { Field } from '../../../components/field.tsx';
import { Sign } from '../../../components/sign.tsx';
import { mono } from '../../../theme.ts';
import { useRoomText } from '../room-context.ts';
import { doesFit, makeKeys, type SealKeys, sealLetter } from './seal-keys.ts';

interface Sealed {
  readonly letter: string;
  readonly signature: string;
  readonly by: 'owner' | 'stranger';
}

/** A real pair of keys, a letter, a seal: change one letter and the seal breaks. */
export default function SealLab() {
  const r = useRoomText();
  const [letter, setLetter] = useState(r('seal.first-letter'));
  const [keys, setKeys] = useState<SealKeys | null>(null);
  const [sealed, setSealed] = useState<Sealed | null>(null);
  const isWhole = useCheck(letter, sealed, keys);

  const make = async (): Promise<void> => {
    setSealed(null);
    setKeys(await makeKeys());
  };
  const seal = async (by: Sealed['by']): Promise<void> => {
    if (keys === null) return;
    const hand = by === 'owner' ? keys : await makeKeys();
    setSealed({ letter, signature: await sealLetter(letter, hand), by });
  };

  return (
    <Card>
      <Field label={r('seal.letter')} value={letter} onChange={setLetter} />
      <Box sx={{ mt: 2, display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center' }}>
        <Envelope
          state={isWhole === null ? 'open' : isWhole ? 'whole' : 'broken'}
          label={r(
            isWhole === null ? 'seal.picture' : isWhole ? 'seal.picture-whole' : 'seal.picture-broken',
          )}
        />
        <Box sx={{ flex: '1 1 260px', minWidth: 0 }}>
          <Verdict keys={keys} sealed={sealed} isWhole={isWhole} isChanged={sealed?.letter !== letter} />
          <Box sx={{ mt: 1.5, display: 'flex', flexWrap: 'wrap', gap: 1 }}>
            {keys === null ? (
              <Button variant="contained" onClick={() => void make()}>
                {r('seal.make')}
              </Button>
            ) : (
              <Button variant="contained" onClick={() => void seal('owner')}>
                {r('seal.seal')}
              </Button>
            )}
            {sealed !== null && isWhole === false && sealed.letter !== letter && (
              <Button variant="outlined" onClick={() => setLetter(sealed.letter)}>
                {r('seal.put-back')}
              </Button>
            )}
            {sealed !== null && (
              <Button variant="text" onClick={() => void seal('stranger')}>
                {r('seal.forge')}
              </Button>
            )}
          </Box>
        </Box>
      </Box>
      {keys !== null && (
        <Box component="dl" sx={{ m: 0, mt: 1.5, fontSize: '0.875rem' }}>
          <Line name={r('seal.public')} value={keys.publicText} />
          <Line name={r('seal.private')} value="••••••••" />
          {sealed !== null && <Line name={r('seal.signature')} value={sealed.signature} />}
        </Box>
      )}
    </Card>
  );
}

/** Checks anew whenever letter or seal change; null: there is no seal. */
function useCheck(letter: string, sealed: Sealed | null, keys: SealKeys | null): boolean | null {
  const [isWhole, setWhole] = useState<boolean | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (sealed === null || keys === null) setWhole(null);
    else {
      void doesFit(letter, sealed.signature, keys).then((fits) => {
        if (isWanted) setWhole(fits);
      });
    }
    return () => {
      isWanted = false;
    };
  }, [letter, sealed, keys]);
  return isWhole;
}

function Verdict(props: {
  readonly keys: SealKeys | null;
  readonly sealed: Sealed | null;
  readonly isWhole: boolean | null;
  readonly isChanged: boolean;
}) {
  const r = useRoomText();
  const { keys, sealed, isWhole, isChanged } = props;
  const isForged = sealed?.by === 'stranger' && !isChanged;
  const said =
    keys === null
      ? r('seal.start')
      : isWhole === null
        ? r('seal.ready')
        : r(isWhole ? 'seal.whole' : isForged ? 'seal.forged' : 'seal.broken');
  return (
    <Box sx={{ display: 'flex', gap: 1.5, alignItems: 'flex-start', minHeight: 56 }}>
      <Sign kind={isWhole === null ? 'know' : isWhole ? 'good' : 'broken'} />
      <Typography role="status" sx={{ fontWeight: isWhole === null ? 400 : 700 }}>
        {said}
      </Typography>
    </Box>
  );
}

function Line({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <Box sx={{ mt: 0.75 }}>
      <Box component="dt" sx={{ color: 'text.secondary' }}>
        {name}
      </Box>
      <Box component="dd" sx={{ m: 0, fontFamily: mono, overflowWrap: 'anywhere' }}>
        {value}
      </Box>
    </Box>
  );
}
