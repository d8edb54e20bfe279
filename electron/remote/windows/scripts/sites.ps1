# Which sites run. Of two with the same binding IIS stops one (WAS, 0x800700B7), some moments after the commit.
function Get-SkState($site) { try { [string]$site.get_State() } catch { 'Unknown' } }
function Get-SkStarted {
  $started = @{}
  $manager = New-SkServerManager
  try { foreach ($site in $manager.Sites) { if ((Get-SkState $site) -eq 'Started') { $started[[string]$site.Id] = [string]$site.Name } } } finally { $manager.Dispose() }
  $started
}
# Sites that run no more, though they did. Only a binding that is added can do that, so only then there is a wait.
function Get-SkStopped($before, [bool]$wait) {
  for ($look = 1; ; $look++) {
    $now = Get-SkStarted
    $stopped = @(foreach ($id in $before.Keys) { if (-not $now.ContainsKey($id)) { @{ id = [int64]$id; name = $before[$id] } } })
    if ($stopped.Count -gt 0 -or -not $wait -or $look -ge 4) { break }
    [Threading.Thread]::Sleep(300)
  }
  $stopped
}
# Sites that IIS has stopped for a binding which goes now: they ran before it came, and a site that runs has the same.
function Get-SkToStart($started, $changes) {
  $manager = New-SkServerManager
  try {
    foreach ($c in $changes) {
      if ($c.op -ne 'remove' -or -not [bool]$c.wasStarted -or $started.ContainsKey([string]$c.siteId)) { continue }
      foreach ($id in @(Get-SkBearers $manager ([string]$c.bindingInformation))) {
        if ($started.ContainsKey([string]$id)) { [int64]$c.siteId; break }
      }
    }
  } finally { $manager.Dispose() }
}
function Start-SkSites($ids) {
  foreach ($id in @($ids | Select-Object -Unique)) {
    Set-SkStep 'start' ([string]$id)
    $manager = New-SkServerManager
    try { $null = (Find-SkSite $manager $id).Start() } finally { $manager.Dispose() }
  }
}
