# Reading IIS, for the verbs that look and those that look again. Each getter may throw on its own; PowerShell makes
# nothing of what a property throws, so those are called as the methods they are (get_X).
# Thumbprints in a store whose keys Windows has; $null where it cannot be opened. Each store is read once.
$script:SkKeyed = @{}
function Get-SkKeyed([string]$store) {
  if (-not $script:SkKeyed.ContainsKey($store)) {
    $keyed = @{}
    try {
      $opened = Open-SkStore $store 'ReadOnly'
      try { foreach ($c in $opened.Certificates) { if ($c.HasPrivateKey) { $keyed[[string]$c.Thumbprint] = $true } } } finally { $opened.Close() }
    } catch { $keyed = $null }
    $script:SkKeyed[$store] = $keyed
  }
  $script:SkKeyed[$store]
}
# A binding goes on bearing the hash of a certificate that somebody has deleted, or that has lost its key. Nobody is shown
# it, and Windows would not take it again (1312): so it counts as none.
function Test-SkLost([string]$hash, [string]$store) {
  if (-not $hash) { return $false }
  if (-not $store) { $store = 'My' }
  $keyed = Get-SkKeyed $store
  $null -ne $keyed -and -not $keyed.ContainsKey($hash)
}
function Get-SkBinding($b) {
  $hash = ''; $store = ''; $flags = 0; $trouble = ''
  try { $hash = ConvertTo-SkHex $b.get_CertificateHash() } catch { $trouble = [string](Get-SkCause $_).Message }
  try { $store = [string]$b.get_CertificateStoreName() } catch { $trouble = [string](Get-SkCause $_).Message }
  try { $flags = [int]$b.GetAttributeValue('sslFlags') } catch { $flags = 0 }
  if (Test-SkLost $hash $store) { $hash = ''; $trouble = 'The certificate is not in its store, or has lost its key.' }
  @{ protocol = [string]$b.Protocol; bindingInformation = [string]$b.BindingInformation
     thumbprint = $hash; store = $store; sslFlags = $flags; trouble = $trouble }
}
function Get-SkPaths($site) {
  foreach ($app in $site.Applications) {
    foreach ($dir in $app.VirtualDirectories) {
      $path = ([string]$app.Path).TrimEnd('/') + [string]$dir.Path
      @{ path = $path; pool = [string]$app.ApplicationPoolName
         physicalPath = [Environment]::ExpandEnvironmentVariables([string]$dir.PhysicalPath) }
    }
  }
}
function Get-SkHstsOf($site) {
  $h = $site.GetChildElement('hsts')
  @{ enabled = [bool]$h.GetAttributeValue('enabled'); redirect = [bool]$h.GetAttributeValue('redirectHttpToHttps')
     maxAge = [int64]$h.GetAttributeValue('max-age'); includeSubDomains = [bool]$h.GetAttributeValue('includeSubDomains')
     preload = [bool]$h.GetAttributeValue('preload') }
}
# A value that the element has anyway, from the server's settings for all sites or Windows' own, is not written at the site: an
# undo would leave it a setting of its own, which goes on when those of the server change.
function Set-SkValue($element, [string]$name, $value) {
  try { $element.GetAttribute($name).Delete() } catch { $null = $_ }
  if ([string]$element.GetAttributeValue($name) -ne [string]$value) { $element.SetAttributeValue($name, $value) }
}
function Get-SkFtpSsl($site) { $site.GetChildElement('ftpServer').GetChildElement('security').GetChildElement('ssl') }
function Get-SkFtpOf($site) {
  $ssl = Get-SkFtpSsl $site
  @{ thumbprint = [string]$ssl.GetAttributeValue('serverCertHash'); store = [string]$ssl.GetAttributeValue('serverCertStoreName') }
}
function Get-SkSite($site) {
  $state = 'Unknown'
  try { $state = [string]$site.get_State() } catch { $state = 'Unknown' }
  $ftp = @{ thumbprint = ''; store = '' }
  try { $ftp = Get-SkFtpOf $site } catch { $ftp = @{ thumbprint = ''; store = '' } }
  $hsts = $null
  try { $hsts = Get-SkHstsOf $site } catch { $hsts = $null }
  @{ id = [int64]$site.Id; name = [string]$site.Name; state = $state; paths = @(Get-SkPaths $site); ftpCertificate = $ftp
     hsts = $hsts; bindings = @(foreach ($b in $site.Bindings) { Get-SkBinding $b }) }
}
# A manager of its own each time: they cache what they have read.
function Get-SkSites {
  $script:SkKeyed = @{}
  $manager = New-SkServerManager
  try { foreach ($site in $manager.Sites) { Get-SkSite $site } } finally { $manager.Dispose() }
}
function Find-SkSite($manager, $id) {
  foreach ($site in $manager.Sites) { if ([int64]$site.Id -eq [int64]$id) { return $site } }
  throw (New-SkRefusal 'site-missing' "There is no site with the id $id.")
}
function Find-SkCertificate([string]$storeName, [string]$thumbprint) {
  $store = Open-SkStore $storeName 'ReadOnly'
  try { foreach ($c in $store.Certificates) { if ($c.Thumbprint -eq $thumbprint) { return $c } } } finally { $store.Close() }
}
# Another writer holds the file, or has changed it since it was read. What http.sys or the rights refuse stays refused.
function Test-SkBusy($record) {
  $e = Get-SkCause $record
  $isBusy = $e -is [Runtime.InteropServices.COMException] -or $e -is [IO.IOException]
  # 33 of IIS' library: locked by whoever looks after the server, which waiting does not change.
  $isLocked = $e -is [Runtime.InteropServices.COMException] -and ([int]$e.HResult -band 0xffff) -eq 33
  $isBusy -and -not $isLocked -and ([int]$e.HResult -band 0xffff) -ne 5 -and ([int]$e.HResult -band 0xffff) -ne 1312
}
# Only the commit is tried again.
function Invoke-SkCommit([scriptblock]$change) {
  for ($try = 1; ; $try++) {
    $manager = New-SkServerManager
    try {
      $null = & $change $manager
      Set-SkStep 'commit' ''
      $manager.CommitChanges()
      return $try
    } catch {
      if ($script:SkStep -ne 'commit' -or $try -ge 3 -or -not (Test-SkBusy $_)) { throw }
      [Threading.Thread]::Sleep(1500 * $try)
    } finally { $manager.Dispose() }
  }
}
function Get-SkStoredCertificates {
  foreach ($name in 'My', 'WebHosting') {
    try { $store = Open-SkStore $name 'ReadOnly' } catch { continue }
    try {
      foreach ($c in $store.Certificates) {
        if (-not $c.HasPrivateKey) { continue }
        @{ store = $name; thumbprint = [string]$c.Thumbprint; der = [Convert]::ToBase64String($c.RawData); friendlyName = (Get-SkFriendlyName $c) }
      }
    } finally { $store.Close() }
  }
}
