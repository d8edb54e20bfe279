# Who may come to the place of the proof, by the rules of each site. Only what a web.config there could not set right is told: three
# sections that Windows keeps locked anyway, and others where their owner has locked them.
$script:SkProofPlace = '/.well-known/acme-challenge'
function Get-SkProofConfiguration($manager, $site) {
  # Of the folder, which need not be there; of the site, should IIS insist on it.
  try { $manager.GetWebConfiguration([string]$site.Name, $script:SkProofPlace) } catch { $manager.GetWebConfiguration([string]$site.Name) }
}
# Whether it is refused: by its own entry, or because only what is listed may pass.
function Test-SkUnlisted($section, [string]$list, [string]$key, [string]$wanted) {
  $entries = $section.GetCollection($list)
  foreach ($e in $entries) { if ([string]$e.GetAttributeValue($key) -eq $wanted) { return -not [bool]$e.GetAttributeValue('allowed') } }
  -not [bool]$entries.GetAttributeValue('allowUnlisted')
}
function Test-SkFiltered($section) {
  foreach ($e in $section.GetCollection('hiddenSegments')) {
    if ('.well-known', 'acme-challenge' -contains [string]$e.GetAttributeValue('segment')) { return $true }
  }
  foreach ($e in $section.GetCollection('denyUrlSequences')) {
    $sequence = [string]$e.GetAttributeValue('sequence')
    if ($sequence -and ($script:SkProofPlace + '/').IndexOf($sequence, [StringComparison]::OrdinalIgnoreCase) -ge 0) { return $true }
  }
  (Test-SkUnlisted $section 'fileExtensions' 'fileExtension' '.') -or (Test-SkUnlisted $section 'verbs' 'verb' 'GET')
}
# Whoever is refused is so before anybody is let in.
function Test-SkUnauthorized($section) {
  $allowed = $false
  foreach ($e in $section.GetCollection()) {
    if ('*', '?' -notcontains [string]$e.GetAttributeValue('users')) { continue }
    if ('0', 'Allow' -notcontains [string]$e.GetAttributeValue('accessType')) { return $true }
    $allowed = $true
  }
  -not $allowed
}
$script:SkClosing = [ordered]@{
  'security/ipSecurity' = { param($s) -not [bool]$s.GetAttributeValue('allowUnlisted') }
  'security/access' = { param($s) ([int]$s.GetAttributeValue('sslFlags') -band 8) -ne 0 }
  'security/authentication/anonymousAuthentication' = { param($s) -not [bool]$s.GetAttributeValue('enabled') }
  'security/requestFiltering' = { param($s) [bool]$s.IsLocked -and (Test-SkFiltered $s) }
  'security/authorization' = { param($s) [bool]$s.IsLocked -and (Test-SkUnauthorized $s) }
  'httpRedirect' = { param($s) [bool]$s.IsLocked -and [bool]$s.GetAttributeValue('enabled') }
}
function Get-SkClosed {
  $manager = New-SkServerManager
  try {
    foreach ($site in $manager.Sites) {
      try { $config = Get-SkProofConfiguration $manager $site } catch { continue }
      foreach ($name in $script:SkClosing.Keys) {
        # A section that this IIS does not know closes nothing.
        try { $isClosed = & $script:SkClosing[$name] $config.GetSection("system.webServer/$name") } catch { $isClosed = $false }
        if ($isClosed) { @{ siteId = [int64]$site.Id; section = $name } }
      }
    }
  } finally { $manager.Dispose() }
}
