import './fonts.css';

/** The rooms are painted first; the app, far larger, is fetched behind them. */
requestAnimationFrame(() => {
  setTimeout(async () => {
    const { showApp } = await import('./show-app.tsx');
    await showApp();
  });
});
