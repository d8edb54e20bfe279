import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { isWalkHere } from './walk/here.ts';

export async function showApp(): Promise<void> {
  if (isWalkHere) (await import('./walk/begin.ts')).beginWalk();
  const root = document.getElementById('root');
  if (root === null) return;
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
