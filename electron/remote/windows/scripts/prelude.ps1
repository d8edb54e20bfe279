# What every verb begins with: parameters in, one result or one failure out.
Set-StrictMode -Version 2
$script:SkStep = 'start'
$script:SkSubject = ''
$SkEnvelope = ConvertFrom-Json -InputObject (skDec 1)
$SkMark = [string]$SkEnvelope.mark
$SkP = $SkEnvelope.parameters

function Set-SkStep([string]$step, [string]$subject) {
  $script:SkStep = $step
  $script:SkSubject = $subject
}
# Base64, because the console's code page would spoil other letters.
function Send-SkLine([string]$tag, $value) {
  $json = ConvertTo-Json -InputObject $value -Depth 10 -Compress
  [Console]::Out.WriteLine($SkMark + ' ' + $tag + ' ' + [Convert]::ToBase64String($skU.GetBytes($json)))
  [Console]::Out.Flush()
}
function ConvertTo-SkHex($bytes) {
  if ($null -eq $bytes) { return '' }
  [BitConverter]::ToString([byte[]]$bytes).Replace('-', '')
}
function ConvertFrom-SkHex([string]$hex) {
  $out = New-Object byte[] ($hex.Length / 2)
  for ($i = 0; $i -lt $out.Length; $i++) { $out[$i] = [Convert]::ToByte($hex.Substring($i * 2, 2), 16) }
  , $out
}
function Get-SkSha256([byte[]]$bytes) {
  # Not SHA256.Create: in .NET Framework that is a class of its own, which refuses on servers with the policy for FIPS.
  $sha = New-Object Security.Cryptography.SHA256CryptoServiceProvider
  try { (ConvertTo-SkHex $sha.ComputeHash($bytes)).ToLowerInvariant() } finally { $sha.Dispose() }
}
# A refusal of ours, by a code that stays the same in every language.
function New-SkRefusal([string]$code, [string]$message) {
  $e = New-Object InvalidOperationException $message
  $e.Data['sealkeeper'] = $code
  $e
}
function Assert-SkAdministrator {
  if (-not (Get-SkIdentity).elevated) { throw (New-SkRefusal 'not-elevated' 'This login has no administrator rights.') }
}
function Assert-SkIis {
  Assert-SkAdministrator
  $iis = Get-SkIis
  if (-not ($iis.installed -and $iis.administration)) { throw (New-SkRefusal 'iis-missing' 'IIS or its administration library is missing.') }
}
# PowerShell wraps what a method throws.
function Get-SkCause($record) {
  $e = $record.Exception
  while ($e.InnerException -and ($e.GetType().Name -like '*InvocationException' -or $e -is [AggregateException])) { $e = $e.InnerException }
  $e
}
function Get-SkFailure($record) {
  $e = Get-SkCause $record
  $native = 0
  if ($e -is [ComponentModel.Win32Exception]) { $native = [int]$e.NativeErrorCode }
  @{ step = $script:SkStep; subject = $script:SkSubject; message = [string]$e.Message; native = $native
     hresult = [int]$e.HResult; type = $e.GetType().FullName; code = [string]$e.Data['sealkeeper']
     line = [int]$record.InvocationInfo.ScriptLineNumber }
}
function Invoke-SkMain([scriptblock]$body) {
  $code = 0
  try {
    # Only the last value counts: whatever a call inside prints by accident comes before it.
    $out = @(& $body)
    Send-SkLine 'result' @{ ok = $true; data = $out[$out.Count - 1] }
  } catch {
    $code = 1
    Send-SkLine 'result' @{ ok = $false; failure = (Get-SkFailure $_) }
  }
  exit $code
}
