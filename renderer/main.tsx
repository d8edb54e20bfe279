import Button from '@mui/material/Button';
import Typography from '@mui/material/Typography';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <Typography variant="h1">Sealkeeper</Typography>
      <Button variant="contained">Start</Button>
    </StrictMode>,
  );
}
