Invoke-SkMain {
  Assert-SkIis
  $changes = @($SkP.changes)
  $started = Get-SkStarted
  $toStart = @(Get-SkToStart $started $changes)
  $wanted = Get-SkWanted (Get-SkRows) $changes
  $attempts = Invoke-SkCommit { param($manager) foreach ($c in $changes) { Set-SkBinding $manager $c } }
  Restore-SkRows $wanted
  Start-SkSites $toStart
  Set-SkStep 'reread' ''
  $isAdded = @(foreach ($c in $changes) { if ($c.op -eq 'add') { 1 } }).Count -gt 0
  $stopped = @(Get-SkStopped $started $isAdded)
  @{ attempts = [int]$attempts; sites = @(Get-SkSites); httpsys = @(Get-SkHttpSys); stopped = $stopped
     addresses = @(Get-SkAddresses); listenOn = @(Get-SkListenOn) }
}
