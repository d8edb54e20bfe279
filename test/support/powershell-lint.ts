import { createRequire } from 'node:module';
import { Language, type Node, Parser } from 'web-tree-sitter';

/** A place in a script that Windows PowerShell 5.1 would not take, or that we do not want on a server. */
export interface ScriptFault {
  readonly line: number;
  readonly rule: string;
  readonly text: string;
}

interface Rule {
  readonly name: string;
  /** Kinds of syntax nodes (tree-sitter-powershell) it looks at. */
  readonly nodes: readonly string[];
  readonly text: RegExp;
  /** Where it holds; everywhere unless told. The adapters alone may know Windows. */
  readonly only?: 'outside the adapters';
}

const rules: readonly Rule[] = [
  { name: '&& and || came with 7.0', nodes: ['pipeline_chain_tail'], text: /./ },
  {
    name: 'parameter newer than 5.1',
    nodes: ['command_parameter'],
    text: /^-(Parallel|ThrottleLimit|AsHashtable|AsArray|EscapeHandling|AsByteStream|UnixSocket|NoEnumerate|AdditionalChildPath|LeafBase)$/i,
  },
  {
    name: 'variable newer than 5.1',
    nodes: ['variable'],
    text: /^\$\{?Is(Windows|Linux|MacOS|CoreCLR)\}?$/i,
  },
  {
    name: 'member of newer .NET',
    nodes: ['member_name', 'simple_name'],
    text: /^(ToHexString|FromHexString|HashData|ImportFromPem|ImportFromPemFile|CreateFromPem|GetRelativePath|ReplaceLineEndings|ReadAllTextAsync)$/,
  },
  { name: 'type newer than 5.1', nodes: ['type_literal'], text: /^\[(semver|X509CertificateLoader)\]$/i },
  // ACMESharp #126, Certify #243: .NET Framework's own ciphers refuse on servers with the policy for FIPS.
  {
    name: 'refuses under FIPS',
    nodes: ['type_literal', 'generic_token'],
    text: /^\[?(System\.)?Security\.Cryptography\.(MD5|SHA\d+|Aes|HMAC\w+|\w+Managed)(CryptoServiceProvider)?\]?$(?<!SHA\d{1,3}CryptoServiceProvider)/i,
  },
  { name: 'redirection ends a script of 5.1 under Stop', nodes: ['redirection'], text: /./ },
  {
    name: 'command that is translated, shows secrets or runs text',
    nodes: ['command_name'],
    text: /^(netsh|certutil|Invoke-Expression|iex|Start-Process|ConvertTo-SecureString|Import-PfxCertificate|Get-PfxCertificate|Write-Host|Read-Host|Invoke-Command|Set-Content|Out-File|Join-Path)(\.exe)?$/i,
  },
  {
    name: 'Windows belongs in the adapters',
    nodes: ['command_name'],
    text: /^(Get-Service|Get-CimInstance|Get-WmiObject|Get-Acl|Set-Acl|Add-Type|Remove-Item|Get-ItemProperty|New-ScheduledTask.*)$/i,
    only: 'outside the adapters',
  },
  {
    name: 'drives and environment belong in the adapters',
    nodes: ['variable', 'generic_token', 'string_literal'],
    text: /^\$env:|(^|['"])(Cert|HKLM|IIS):/i,
    only: 'outside the adapters',
  },
];

const require = createRequire(import.meta.url);
let parser: Promise<Parser> | undefined;

async function powershellParser(): Promise<Parser> {
  await Parser.init();
  const made = new Parser();
  made.setLanguage(
    await Language.load(require.resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')),
  );
  return made;
}

/** Everything wrong with one script. `isAdapter`: it may talk to Windows. */
export async function scriptFaults(
  source: string,
  { isAdapter = false }: { readonly isAdapter?: boolean } = {},
): Promise<readonly ScriptFault[]> {
  parser ??= powershellParser();
  const tree = (await parser).parse(source);
  if (tree === null) throw new Error('the parser gave no tree');
  const faults: ScriptFault[] = [];
  const note = (node: Node, rule: string) =>
    faults.push({ line: node.startPosition.row + 1, rule, text: node.text.slice(0, 60) });
  const walk = (node: Node): void => {
    if (node.isError || node.isMissing) note(node, 'syntax');
    for (const rule of rules) {
      if (rule.only !== undefined && isAdapter) continue;
      if (rule.nodes.includes(node.type) && rule.text.test(node.text)) note(node, rule.name);
    }
    for (const child of node.children) if (child !== null) walk(child);
  };
  walk(tree.rootNode);
  for (const [index, line] of source.split('\n').entries()) {
    // 5.1 reads a file without a mark in the machine's code page.
    if (/[^\x09\x20-\x7e]/.test(line))
      faults.push({ line: index + 1, rule: 'letters beyond ASCII', text: line });
  }
  tree.delete();
  return faults;
}
