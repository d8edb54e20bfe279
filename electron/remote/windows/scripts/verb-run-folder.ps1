# The run's own folder: the lock, the net's undo calls, signs of life, and the one decision how the run ends.
$skBase = Get-SkRunBase
$skRuns = [IO.Path]::Combine($skBase, 'runs')
$skRun = [IO.Path]::Combine($skRuns, [string]$SkP.runId)
$skLock = [IO.Path]::Combine($skBase, 'lock')
$skTask = 'Sealkeeper ' + [string]$SkP.runId
function Get-SkRunFile([string]$name) { [IO.Path]::Combine($skRun, $name) }
function Get-SkLines([string]$file) { try { @([IO.File]::ReadAllLines($file)) } catch { @() } }
function Get-SkFirst([string]$file) { [string]((@(Get-SkLines $file) + '')[0]) }
# Only one can create it.
function Add-SkNewFile([string]$file, [string]$text) {
  try { $stream = New-Object IO.FileStream($file, [IO.FileMode]::CreateNew, [IO.FileAccess]::Write) } catch {
    if ([IO.File]::Exists($file)) { return $false }
    throw
  }
  try { $bytes = $skU.GetBytes($text); $stream.Write($bytes, 0, $bytes.Length) } finally { $stream.Close() }
  $true
}
# When the server started, so that a lock from before that can be told; in tens of minutes, as clocks are set.
function Get-SkBoot { [string][int64](([DateTime]::UtcNow.Ticks / 10000000 - (Get-SkUptimeSeconds)) / 600) }
function Test-SkHolds { (Get-SkFirst $skLock) -eq [string]$SkP.runId }
function Exit-SkRun { if (Test-SkHolds) { [IO.File]::Delete($skLock) } }
# $true: the server is ours.
function Enter-SkRun {
  Set-SkStep 'folder' $skBase
  if (-not [IO.Directory]::Exists($skBase)) {
    $null = [IO.Directory]::CreateDirectory($skBase)
    Protect-SkFolder $skBase
  }
  $since = [DateTime]::UtcNow.ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
  $text = (@([string]$SkP.runId, [string]$SkP.who, $since, (Get-SkBoot)) -join "`n")
  Set-SkStep 'lock' $skLock
  if (-not (Add-SkNewFile $skLock $text)) {
    if (-not (Test-SkHolds)) {
      # Whoever is not watched and has left nothing is not at work.
      $holder = [IO.Path]::Combine($skRuns, [string](Get-SkFirst $skLock))
      if ([IO.Directory]::Exists($holder) -and $holder -ne $skRuns) { return $false }
    }
    [IO.File]::WriteAllText($skLock, $text)
  }
  $null = [IO.Directory]::CreateDirectory($skRun)
  $true
}
function Start-SkNet {
  Set-SkStep 'net' $skTask
  [IO.File]::WriteAllText((Get-SkRunFile 'watch.ps1'), [string]$SkP.watch)
  [IO.File]::WriteAllText((Get-SkRunFile 'beat'), [Guid]::NewGuid().ToString())
  $values = @{ skFolder = $skRun; skLock = $skLock; skRunId = [string]$SkP.runId; skTask = $skTask; skShell = (Get-SkWatchShell) }
  $text = '$skPatience=' + [int]$SkP.patience + ';'
  foreach ($name in $values.Keys) { $text += '$' + $name + "='" + ([string]$values[$name]).Replace("'", "''") + "';" }
  $words = @(foreach ($word in @($SkP.shellArguments)) { "'" + [string]$word + "'" }) -join ','
  $text += '$skShellArguments=@(' + $words + ');& ([ScriptBlock]::Create([IO.File]::ReadAllText([IO.Path]::Combine($skFolder,''watch.ps1''))))'
  Start-SkWatch $skTask ([Convert]::ToBase64String([Text.Encoding]::Unicode.GetBytes($text)))
}
# Whole or not at all: an empty decision would count as nobody's, and keep everybody else from deciding.
function Add-SkWhole([string]$file, [string]$text) {
  $new = Get-SkRunFile ('new-' + [Guid]::NewGuid().ToString('N'))
  [IO.File]::WriteAllText($new, $text)
  try { [IO.File]::Move($new, $file) } catch {
    [IO.File]::Delete($new)
    if ([IO.File]::Exists($file)) { return $false }
    throw
  }
  $true
}
# '' when it is ours; else who decided and how that went.
function Set-SkDecision([string]$who) {
  $file = Get-SkRunFile 'decided'
  if (-not [IO.Directory]::Exists($skRun)) { if ($who -eq 'undo') { return '' } else { return 'gone' } }
  if (Add-SkWhole $file $who) { return '' }
  # The net may be at it: that takes a minute or two.
  for ($i = 0; $i -lt 240; $i++) {
    $by = Get-SkFirst $file
    if ($by -eq $who) { return '' }
    if ($by -eq 'commit') { [IO.File]::WriteAllText($file, $who); return '' }
    if ($by -ne 'watchdog' -or [IO.File]::Exists((Get-SkRunFile 'how')) -or -not (Test-SkWatch $skTask)) { break }
    [Threading.Thread]::Sleep(500)
  }
  ((Get-SkFirst $file) + ' ' + (Get-SkFirst (Get-SkRunFile 'how'))).Trim()
}
function Remove-SkRun {
  Stop-SkWatch $skTask
  if ([IO.Directory]::Exists($skRun)) { [IO.Directory]::Delete($skRun, $true) }
  Exit-SkRun
  foreach ($folder in $skRuns, $skBase) {
    if ([IO.Directory]::Exists($folder) -and [IO.Directory]::GetFileSystemEntries($folder).Length -eq 0) { [IO.Directory]::Delete($folder) }
  }
}
# What a run at rest keeps: how it ended, and its journal.
function Clear-SkRun {
  Stop-SkWatch $skTask
  if ([IO.Directory]::Exists($skRun)) {
    foreach ($file in [IO.Directory]::GetFiles($skRun)) {
      if ('decided', 'how', 'journal.jsonl' -notcontains [IO.Path]::GetFileName($file)) { [IO.File]::Delete($file) }
    }
  }
  Exit-SkRun
}
# A list that replaces another comes before it and the former goes when the new one is whole: the net may be called upon at
# any moment, and each call of either is safe to repeat. Names with a letter are higher, so called first.
function Add-SkSteps {
  $former = @([IO.Directory]::GetFiles($skRun, 'undo-*.txt'))
  $prefix = 'undo-'
  if ([bool]$SkP.replaces) {
    $turn = 1
    foreach ($file in $former) {
      $name = [IO.Path]::GetFileName($file)
      if ($name -match '^undo-g([0-9]{4})-' -and [int]$Matches[1] -ge $turn) { $turn = [int]$Matches[1] + 1 }
    }
    $prefix = 'undo-g' + $turn.ToString('0000') + '-'
  }
  foreach ($step in @($SkP.steps)) {
    $file = Get-SkRunFile ($prefix + [string]$step.name + '.txt')
    $new = $file + '.new'
    [IO.File]::WriteAllLines($new, [string[]]@($step.lines))
    if ([IO.File]::Exists($file)) { [IO.File]::Replace($new, $file, [NullString]::Value) } else { [IO.File]::Move($new, $file) }
  }
  if ([bool]$SkP.replaces) { foreach ($file in $former) { [IO.File]::Delete($file) } }
  [IO.File]::WriteAllText((Get-SkRunFile 'beat'), [Guid]::NewGuid().ToString())
}
function Get-SkStanding([string]$state, [string]$by) {
  @{ state = $state; by = $by; isKnown = [bool][IO.Directory]::Exists($skRun); decided = (Get-SkFirst (Get-SkRunFile 'decided'))
     how = (Get-SkFirst (Get-SkRunFile 'how')); isWatched = [bool](Test-SkWatch $skTask); sign = (Get-SkFirst (Get-SkRunFile 'beat'))
     owner = @(Get-SkLines $skLock); boot = (Get-SkBoot) }
}
function Invoke-SkRunOp {
  switch ([string]$SkP.op) {
    'open' {
      if (-not (Enter-SkRun)) { return (Get-SkStanding 'busy' '') }
      try { Start-SkNet } catch { $cause = $_; Exit-SkRun; throw $cause }
    }
    'beat' { if ([IO.Directory]::Exists($skRun)) { [IO.File]::WriteAllText((Get-SkRunFile 'beat'), [string]$SkP.sign) } }
    'note' {
      $by = Get-SkFirst (Get-SkRunFile 'decided')
      if (-not [IO.Directory]::Exists($skRun)) { $by = 'gone' }
      if ($by) { return (Get-SkStanding 'decided' ($by + ' ' + (Get-SkFirst (Get-SkRunFile 'how')))) }
      Add-SkSteps
    }
    'undo' {
      if ([IO.Directory]::Exists($skRun)) { Add-SkSteps }
      $by = [string](Set-SkDecision 'undo')
      if ($by) { return (Get-SkStanding 'decided' $by) }
    }
    'keep' {
      $by = [string](Set-SkDecision 'commit')
      if ($by) { return (Get-SkStanding 'decided' $by) }
      [IO.File]::WriteAllText((Get-SkRunFile 'journal.jsonl'), [string]$SkP.journal)
      Clear-SkRun
    }
    'stand' {
      [IO.File]::WriteAllText((Get-SkRunFile 'decided'), 'commit')
      Clear-SkRun
    }
    'release' { Clear-SkRun }
    'forget' { Remove-SkRun }
  }
  Get-SkStanding 'ok' ''
}
Invoke-SkMain {
  Assert-SkAdministrator
  Set-SkStep ([string]$SkP.op) ([string]$SkP.runId)
  Invoke-SkRunOp
}
