import Box from '@mui/material/Box';
import Checkbox from '@mui/material/Checkbox';
import FormControlLabel from '@mui/material/FormControlLabel';
import Typography from '@mui/material/Typography';
import type { SpaceView } from '../../../shared/ipc/webspace.ts';
import { filesOfForm } from '../../../shared/webspace/form-files.ts';
import { type FormStep, formOf, hostForms, stepsOf } from '../../../shared/webspace/forms.ts';
import { call } from '../../bridge.ts';
import { Card } from '../../components/card.tsx';
import { Pick } from '../../components/pick.tsx';
import { useSpelt } from '../../spelt.ts';
import { useTexts } from '../../texts.tsx';
import { FormDrawing } from './form-drawing.tsx';

/** The form, step by step, each to be ticked; beside it a drawing of the page. */
export function FormSteps({
  space,
  onChanged,
}: {
  readonly space: SpaceView;
  onChanged(space: SpaceView): void;
}) {
  const { t, list, date } = useTexts();
  const spelt = useSpelt();
  const form = formOf(space.form);
  // A form without a chain has no such field to fill.
  const steps = stepsOf(form).filter(({ id }) => id !== 'field-chain' || space.parts?.chain !== '');
  const next = steps.find(({ id }) => !space.ticked.includes(id))?.id ?? null;
  const called = filesOfForm(space.names[0] ?? '');
  const title = form.name === '' ? t('webspace.host-other') : form.name;
  const keep = async (id: string, ticked: readonly string[]): Promise<void> => {
    const reply = await call('webspace.tick', { id: space.id, form: id, ticked: [...ticked] });
    if (reply.ok) onChanged(reply.value);
  };
  const said = (step: FormStep): string => {
    if ('file' in step)
      return step.file === 'pfx'
        ? t('form.field-pfx', { file: called.pfx, label: step.label })
        : t(`form.field-${step.file}`, { by: form.by, file: called[step.file], label: step.label });
    switch (step.id) {
      case 'open':
        return t('form.open', { name: form.name === '' ? 'none' : form.name, path: form.path.join(' › ') });
      case 'domain':
        return t('form.domain', { names: list(space.names.map(spelt)) });
      case 'save':
        return t('form.save', { button: form.button });
      case 'mail':
        return t('form.mail');
    }
  };
  return (
    <Card>
      <Typography variant="h2" sx={{ mb: 1.25 }}>
        {t('webspace.steps-title')}
      </Typography>
      <Pick
        label={t('webspace.host')}
        value={form.id}
        width={340}
        options={hostForms
          .filter(({ takes }) => takes !== 'none')
          .map(({ id, name }) => ({
            value: id,
            label:
              name === '' ? t(id === 'other-pfx' ? 'webspace.host-other-pfx' : 'webspace.host-other') : name,
          }))}
        onPick={(id) => void keep(id, [])}
      />
      <Box
        sx={{
          mt: 1.5,
          display: 'grid',
          gap: 2,
          alignItems: 'start',
          gridTemplateColumns: { xs: '1fr', lg: '1fr 1fr' },
        }}
      >
        <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, display: 'grid', gap: 0.5 }}>
          {steps.map((step) => (
            <Box component="li" key={step.id}>
              <FormControlLabel
                sx={{ alignItems: 'flex-start', '& .MuiFormControlLabel-label': { pt: 1 } }}
                control={
                  <Checkbox
                    checked={space.ticked.includes(step.id)}
                    onChange={(_event, isDone) =>
                      void keep(
                        form.id,
                        isDone ? [...space.ticked, step.id] : space.ticked.filter((one) => one !== step.id),
                      )
                    }
                  />
                }
                label={said(step)}
              />
            </Box>
          ))}
        </Box>
        <Box>
          <FormDrawing form={form} at={next} label={t('webspace.picture', { name: title })} />
          <Typography variant="body2" color="textSecondary" sx={{ mt: 1 }}>
            {form.readOn === null
              ? t('webspace.unread')
              : t('webspace.read', {
                  host: new URL(form.sources[0] ?? 'https://example.com').host,
                  day: date(`${form.readOn}T00:00:00.000Z`),
                })}{' '}
            {t('webspace.untried', { name: title })}
          </Typography>
        </Box>
      </Box>
    </Card>
  );
}
