import { enableCompileCache } from 'node:module';
import { bundle } from './bundle.ts';
import { inCheckout } from './checkout.ts';

/** `npm run cli -- …`: the command line as it is shipped, built anew where its sources have changed. */
await bundle({ mode: 'production', part: 'cli' });
// What Node made of it is kept: a start then takes half the time.
enableCompileCache(inCheckout('out/compile-cache'));
await import(inCheckout('out/cli/main.cjs'));
