import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { quiet, resolvePowerShell } from '../../../build/powershell-runtime.ts';
import { scriptFiles } from '../../../electron/remote/windows/script-files.ts';

/**
 * The one piece of C# that a Windows server compiles: its compiler there knows C# 5, and the structures must be those of
 * http.h for 64 bits, byte for byte. What they do can be tried on a real Windows only.
 */
it('calls http.sys with structures as http.h has them, in the C# that Windows compiles', async (context) => {
  const runtime = await resolvePowerShell();
  if (runtime.kind === 'none') return context.skip(runtime.reason);
  const script = [
    scriptFiles['adapters-windows-httpsys'] ?? '',
    "Add-Type -TypeDefinition $SkHttpApi -CompilerOptions '-langversion:5'",
    "foreach ($name in 'Param', 'AddressSet', 'NameSet') {",
    '  $type = [SkHttpApi].GetNestedType($name)',
    '  $fields = foreach ($f in $type.GetFields()) { $f.Name + "=" + [Runtime.InteropServices.Marshal]::OffsetOf($type, $f.Name) }',
    '  "$name " + [Runtime.InteropServices.Marshal]::SizeOf([type]$type) + " " + ($fields -join " ")',
    '}',
  ].join('\n');
  const encoded = Buffer.from(script, 'utf16le').toString('base64');
  const { stdout, stderr } = spawnSync(runtime.executable, ['-NoProfile', '-EncodedCommand', encoded], {
    encoding: 'utf8',
    env: quiet(),
  });
  expect(stdout.trim().split('\n'), stderr).toEqual([
    'Param 80 HashLength=0 Hash=8 AppId=16 Store=32 CheckMode=40 Freshness=44 UrlTimeout=48 CtlIdentifier=56 CtlStore=64 Flags=72',
    'AddressSet 88 Address=0 Value=8',
    'NameSet 216 Address=0 Host=128 Value=136',
  ]);
}, 60_000);
