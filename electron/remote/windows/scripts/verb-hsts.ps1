function Get-SkHstsOrRefuse($site) {
  try { Get-SkHstsOf $site } catch { throw (New-SkRefusal 'hsts-missing' 'This Windows has no such setting.') }
}
function Test-SkSameHsts($a, $b) {
  foreach ($name in 'enabled', 'redirect', 'maxAge', 'includeSubDomains', 'preload') { if ($a.$name -ne $b.$name) { return $false } }
  $true
}
Invoke-SkMain {
  Assert-SkIis
  Set-SkStep 'hsts' ([string]$SkP.siteId)
  $manager = New-SkServerManager
  try { $before = Get-SkHstsOrRefuse (Find-SkSite $manager $SkP.siteId) } finally { $manager.Dispose() }
  if (Test-SkSameHsts $before $SkP.settings) { return @{ before = $before; after = $before } }
  if ($null -ne $SkP.expect -and -not (Test-SkSameHsts $before $SkP.expect)) {
    throw (New-SkRefusal 'hsts-changed' 'Somebody else has changed this setting.')
  }
  $null = Invoke-SkCommit {
    param($manager)
    Set-SkStep 'hsts' ([string]$SkP.siteId)
    $h = (Find-SkSite $manager $SkP.siteId).GetChildElement('hsts')
    $wanted = $SkP.settings
    Set-SkValue $h 'enabled' ([bool]$wanted.enabled)
    Set-SkValue $h 'redirectHttpToHttps' ([bool]$wanted.redirect)
    Set-SkValue $h 'max-age' ([int64]$wanted.maxAge)
    Set-SkValue $h 'includeSubDomains' ([bool]$wanted.includeSubDomains)
    Set-SkValue $h 'preload' ([bool]$wanted.preload)
  }
  Set-SkStep 'reread' ''
  $manager = New-SkServerManager
  try { @{ before = $before; after = (Get-SkHstsOf (Find-SkSite $manager $SkP.siteId)) } } finally { $manager.Dispose() }
}
