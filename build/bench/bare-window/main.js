// Opens either a bare window or the built app (its main file is the last argument), and says when it can be seen.
const { join } = require('node:path');
const { app, BrowserWindow } = require('electron');

app.on('browser-window-created', (_event, window) => {
  window.once('ready-to-show', () => process.stdout.write('ready\n'));
});

const subject = process.argv.at(-1);
if (subject === 'bare') {
  app.whenReady().then(() => {
    const window = new BrowserWindow({ width: 1280, height: 800, show: false });
    window.once('ready-to-show', () => window.show());
    window.loadFile(join(__dirname, 'bare.html'));
  });
} else {
  require(subject);
}
