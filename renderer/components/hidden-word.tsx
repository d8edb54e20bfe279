import { styled } from '@mui/material/styles';

/** Heard, not seen. */
export const HiddenWord = styled('span')({
  position: 'absolute',
  width: 1,
  height: 1,
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
});
