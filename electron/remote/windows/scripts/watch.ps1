# The safety net of a run: a task that nobody's connection carries. It knows the run's own undo calls, each as the
# lines that its verb reads, and makes them when no sign of life has come for too long; it also finishes an undo that
# the app has begun. The file "decided" says who ends the run (commit, undo, watchdog): who creates it, decides.
# Before this text stand: $skFolder, $skLock, $skRunId, $skTask, $skPatience (seconds), $skShell, $skShellArguments.
$ErrorActionPreference = 'Stop'
$ProgressPreference = 'SilentlyContinue'
function Get-SkText([string]$file) { try { [IO.File]::ReadAllText($file) } catch { '' } }
function Get-SkIn([string]$name) { [IO.Path]::Combine($skFolder, $name) }
function Test-SkHolds { try { [IO.File]::ReadAllLines($skLock)[0] -eq $skRunId } catch { $false } }
function Set-SkDecision {
  try {
    # Whole or not at all; moving is refused where somebody has decided.
    $new = Get-SkIn ('new-' + [Guid]::NewGuid().ToString('N'))
    [IO.File]::WriteAllText($new, 'watchdog')
    try { [IO.File]::Move($new, (Get-SkIn 'decided')) } finally { [IO.File]::Delete($new) }
  } catch { $null = $_ }
}
function Invoke-SkUndo([string]$file) {
  $said = [IO.File]::ReadAllLines($file) | & $skShell $skShellArguments | Out-String
  $code = $LASTEXITCODE
  [IO.File]::AppendAllText((Get-SkIn 'restore.log'), [IO.Path]::GetFileName($file) + ': ' + $code + "`r`n" + $said)
  $code -eq 0
}
function Invoke-SkRestore {
  $whole = $true
  foreach ($file in @([IO.Directory]::GetFiles($skFolder, 'undo-*.txt') | Sort-Object -Descending)) {
    try { if (-not (Invoke-SkUndo $file)) { $whole = $false } } catch { $whole = $false }
  }
  $how = 'incomplete'
  if ($whole) { $how = 'restored' }
  [IO.File]::WriteAllText((Get-SkIn 'how'), $how)
  $whole
}
function Exit-SkWatch {
  if (Test-SkHolds) { [IO.File]::Delete($skLock) }
  try { Unregister-ScheduledTask -TaskPath '\' -TaskName $skTask -Confirm:$false } catch { $null = $_ }
  exit 0
}
$seen = ''
$silent = 0
$tries = 0
# Its own seconds, not the clock of the server, which may jump.
while ([IO.Directory]::Exists($skFolder) -and (Test-SkHolds)) {
  $sign = Get-SkText (Get-SkIn 'beat')
  if ($sign -eq $seen) { $silent++ } else { $seen = $sign; $silent = 0 }
  if ($silent -ge $skPatience) {
    Set-SkDecision
    if ((Get-SkText (Get-SkIn 'decided')) -eq 'commit') { Exit-SkWatch }
    if (Invoke-SkRestore) { Exit-SkWatch }
    # Half a minute later the settings may not be in use any more; after an hour a person must look.
    $tries++
    if ($tries -ge 120) { exit 1 }
    $silent = $skPatience - 30
  }
  [Threading.Thread]::Sleep(1000)
}
