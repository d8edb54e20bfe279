import { join } from 'node:path';
import { app } from 'electron';
import { createWindow, declarePageScheme, lockDown } from './window.ts';

const out = join(import.meta.dirname, '..');

declarePageScheme();
void app.whenReady().then(() => {
  lockDown(join(out, 'renderer'));
  createWindow({
    preload: join(out, 'preload', 'preload.cjs'),
    background: { light: '#F7F3EC', dark: '#0D1A22' },
  });
});
app.on('window-all-closed', () => app.quit());
