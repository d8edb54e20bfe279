import { build } from 'vite';
import { type Mode, type Part, viteConfigs } from './vite-configs.ts';

// A program of its own: Vite takes part of its mode from NODE_ENV when it is loaded, so the caller (a test runner,
// say) must not share its process. See bundle.ts.
const mode: Mode = process.env.NODE_ENV === 'development' ? 'development' : 'production';
const [, , named] = process.argv;
const part: Part = (Object.keys(viteConfigs) as Part[]).find((each) => each === named) ?? 'app';
// One after the other: each build uses all cores by itself.
try {
  for (const config of viteConfigs[part](mode)) await build(config);
} catch (cause) {
  process.stderr.write(`${cause instanceof Error ? cause.message : String(cause)}\n`);
  process.exitCode = 1;
}
