# Longer than that and the net of the run would take silence for the end.
$skSeconds = 150
function Assert-SkWacs {
  $found = Get-SkWacs
  Set-SkStep 'program' ([string]$found.program)
  if (-not $found.isThere) { throw (New-SkRefusal 'renewer-missing' 'simple-acme is not there.') }
  if ($found.unsafe) { Set-SkStep 'program' ([string]$found.unsafe); throw (New-SkRefusal 'renewer-unsafe' 'Not only administrators may change this.') }
  New-SkAcmeData
  [string]$found.program
}
# Words of a closed set, and none that a command line would read as something else.
function Invoke-SkWacs([string]$program, [string[]]$words) {
  foreach ($word in $words) {
    if ($word -cnotmatch '^(--)?[A-Za-z0-9][A-Za-z0-9@:/.,_+%~-]*$') { Set-SkStep 'words' $word; throw (New-SkRefusal 'path-refused' 'A word is refused.') }
  }
  Set-SkStep 'run' ''
  $said = Invoke-SkTimed $program ($words -join ' ') $skSeconds
  $text = [string]$said.text
  if ($text.Length -gt 3000) { $text = $text.Substring($text.Length - 3000) }
  @{ exitCode = [int]$said.exitCode; isLate = [bool]$said.isLate; text = $text }
}
function Get-SkOwn { foreach ($r in @(Get-SkRenewals)) { if ($r.client -eq 'simple-acme' -and $r.id -eq [string]$SkP.id) { return $r } } }
function Get-SkOthers([string]$endpoint) {
  foreach ($r in @(Get-SkRenewals)) { if ($r.client -eq 'simple-acme' -and $r.endpoint -eq $endpoint -and $r.id -ne [string]$SkP.id) { $r } }
}
function Get-SkOwnTask {
  foreach ($t in @(Get-SkTasks)) { if ($t.name -like 'simple-acme renew*' -and $t.arguments.Contains('"' + [string]$SkP.endpoint + '"')) { return $t } }
}
function Get-SkCreateWords {
  '--accepttos'; '--closeonfinish'; '--baseuri'; [string]$SkP.endpoint; '--id'; [string]$SkP.id; '--friendlyname'; [string]$SkP.friendlyName
  '--source'; [string]$SkP.source; '--host'; (@($SkP.names) -join ',')
  if ([string]$SkP.source -eq 'iis') { '--siteid'; (@($SkP.siteIds) -join ','); '--commonname'; [string]@($SkP.names)[0] }
  if ($null -ne $SkP.contact) { '--emailaddress'; [string]$SkP.contact }
  '--validation'; 'selfhosting'; '--validationmode'; 'http-01'
  if ([string]$SkP.op -eq 'trial') { '--store'; 'none'; '--installation'; 'none'; '--notaskscheduler'; return }
  '--store'; 'certificatestore'; '--certificatestore'; 'My'; '--installation'; 'iis'
  if ([string]$SkP.source -eq 'manual') { '--installationsiteid'; [string]@($SkP.siteIds)[0] }
}
function Stop-SkRenewal([string]$program) {
  if ($null -eq (Get-SkOwn)) { return }
  $done = Invoke-SkWacs $program @('--cancel', '--closeonfinish', '--baseuri', [string]$SkP.endpoint, '--id', [string]$SkP.id)
  if ($null -ne (Get-SkOwn)) { throw (New-SkRefusal 'program-failed' ('simple-acme ended with ' + $done.exitCode + ': ' + $done.text)) }
}
# The run's own certificate again, wherever this renewal has put another one since.
function Reset-SkBindings([string[]]$renewed) {
  if ($renewed.Count -eq 0) { return }
  $wanted = Get-SkWanted (Get-SkRows) @()
  $null = Invoke-SkCommit {
    param($manager)
    foreach ($b in @($SkP.bindings)) {
      $old = Find-SkBinding $manager (Find-SkSite $manager $b.siteId) ([string]$b.bindingInformation)
      $now = Get-SkBound $old
      if ($renewed -notcontains $now) { continue }
      # Flags are nobody's but the owner's: what was switched off since stays so.
      Set-SkBinding $manager ([pscustomobject]@{ op = 'replace'; siteId = $b.siteId; bindingInformation = $b.bindingInformation; expect = $now; unless = $null
        thumbprint = $SkP.thumbprint; store = $b.store; sslFlags = [int]$old.GetAttributeValue('sslFlags'); configOnly = $true })
    }
  }
  Restore-SkRows $wanted
}
function Remove-SkUnused([string]$thumbprint) {
  $c = Find-SkCertificate 'My' $thumbprint
  if ($null -eq $c -or -not (Get-SkFriendlyName $c).StartsWith('Sealkeeper') -or @(Get-SkUsers $thumbprint).Count -gt 0) { return }
  Set-SkStep 'remove' $thumbprint
  Remove-SkCertificate 'My' $thumbprint
}
function Undo-SkHandOver {
  $own = Get-SkOwn
  $renewed = @()
  if ($null -ne $own) { $renewed = @(foreach ($t in @($own.thumbprints)) { if ($t -ne [string]$SkP.thumbprint) { [string]$t } }) }
  Reset-SkBindings $renewed
  # Before the renewal goes, which alone tells which they are: whoever is cut off here begins anew.
  foreach ($t in $renewed) { Remove-SkUnused $t }
  if ($null -ne $own) { Stop-SkRenewal (Assert-SkWacs) }
  $task = Get-SkOwnTask
  if (-not [bool]$SkP.hadTask -and $null -ne $task -and @(Get-SkOthers ([string]$SkP.endpoint)).Count -eq 0) {
    Set-SkStep 'task' ([string]$task.name)
    Remove-SkTask ([string]$task.name)
  }
}
Invoke-SkMain {
  Assert-SkIis
  $said = @{ exitCode = 0; isLate = $false; text = '' }
  switch ([string]$SkP.op) {
    'trial' {
      $program = Assert-SkWacs
      $said = Invoke-SkWacs $program @(Get-SkCreateWords)
      $own = Get-SkOwn
      Stop-SkRenewal $program
      return ($said + @{ renewal = $own; task = $null })
    }
    'create' { $said = Invoke-SkWacs (Assert-SkWacs) @(Get-SkCreateWords) }
    'cancel' { Undo-SkHandOver }
  }
  $said + @{ renewal = (Get-SkOwn); task = (Get-SkOwnTask) }
}
