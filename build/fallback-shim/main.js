// Stands in for Electron's own default app, which the fallback runtime lacks: opens the app named on the command line.
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const folder = resolve(process.argv.slice(1).find((argument) => !argument.startsWith('-')) ?? '.');
const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setAppPath(folder);
app.setName(manifest.productName ?? manifest.name);
if (manifest.version) app.setVersion(manifest.version);
await import(pathToFileURL(join(folder, manifest.main)).href);
