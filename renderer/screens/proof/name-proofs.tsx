import Box from '@mui/material/Box';
import FormControlLabel from '@mui/material/FormControlLabel';
import Radio from '@mui/material/Radio';
import RadioGroup from '@mui/material/RadioGroup';
import Typography from '@mui/material/Typography';
import { useId, useMemo, useState } from 'react';
import type { DomainName } from '../../../shared/names/domain-name.ts';
import type { Draft } from '../../../shared/wizard/draft.ts';
import { type NameProof, nameProofs, usuallyByFile } from '../../../shared/wizard/name-proofs.ts';
import { Badge } from '../../components/badge.tsx';
import { NameText } from '../../components/name-text.tsx';
import { Row, Rows } from '../../components/rows.tsx';
import { useTexts } from '../../texts.tsx';

/** Which names a file proves beside a proof by DNS, as chosen so far; without a choice, all that can. */
export function useNameProofs({ names, site, zone }: Draft) {
  const byName = useMemo(() => nameProofs(names ?? [], site?.look ?? null), [names, site]);
  const usual = useMemo(() => usuallyByFile(byName), [byName]);
  const before = zone === undefined ? null : (zone.byFile ?? []);
  const [picked, setPicked] = useState<readonly DomainName[] | null>(before);
  const byFile = usual.filter((name) => (picked ?? usual).includes(name));
  return {
    byName,
    byFile,
    /** The names that are proven by DNS. */
    others: (names ?? []).filter((name) => !byFile.includes(name)),
    prove(name: DomainName, isByFile: boolean): void {
      setPicked(isByFile ? [...byFile, name] : byFile.filter((one) => one !== name));
    },
  };
}

/** As the answers have it: nothing where no file is among the proofs. */
export const beside = (byFile: readonly DomainName[]): { readonly byFile?: DomainName[] } =>
  byFile.length === 0 ? {} : { byFile: [...byFile] };

/** How each name is proven where they differ in what they can, and why. */
export function NameProofs(props: {
  readonly byName: readonly NameProof[];
  readonly byFile: readonly DomainName[];
  onProve(name: DomainName, isByFile: boolean): void;
}) {
  const { t } = useTexts();
  const id = useId();
  const { byName, byFile, onProve } = props;
  return (
    <Box component="section" aria-labelledby={id} sx={{ display: 'grid', gap: 1.25 }}>
      <div>
        <Typography variant="h2" id={id} sx={{ mt: 1 }}>
          {t('proof.by-name')}
        </Typography>
        <Typography color="textSecondary">{t('proof.by-name-lead')}</Typography>
      </div>
      <Rows aria-label={t('proof.by-name')}>
        {byName.map(({ name, onlyByDns }) => {
          const isByFile = byFile.includes(name);
          return (
            <Row
              key={name}
              title={<NameText name={name} />}
              action={
                onlyByDns === null ? (
                  <RadioGroup
                    row
                    aria-label={t('proof.by-name.how', { name })}
                    value={isByFile ? 'file' : 'dns'}
                    onChange={(_event, value) => onProve(name, value === 'file')}
                  >
                    <FormControlLabel value="file" control={<Radio />} label={t('proof.by-name.file')} />
                    <FormControlLabel
                      value="dns"
                      control={<Radio />}
                      label={t('proof.by-name.dns')}
                      sx={{ mr: 0 }}
                    />
                  </RadioGroup>
                ) : (
                  <Badge tone="muted">{t('proof.by-name.dns-only')}</Badge>
                )
              }
            >
              {t(
                onlyByDns === null
                  ? `proof.by-name.${isByFile ? 'by-file' : 'by-dns'}`
                  : `proof.by-name.${onlyByDns}`,
              )}
            </Row>
          );
        })}
      </Rows>
    </Box>
  );
}
