# Changing https bindings, for the verbs that do. All are looked up once: a server may have thousands.
function Get-SkKnown($manager) {
  if ($script:SkKnownOf -ne $manager) {
    $script:SkKnownOf = $manager
    $script:SkKeyed = @{}
    $script:SkKnown = @{}
    foreach ($site in $manager.Sites) { foreach ($b in $site.Bindings) { if ($b.Protocol -eq 'https') { Add-SkKnown $site $b } } }
  }
  $script:SkKnown
}
function Add-SkKnown($site, $binding) {
  $information = [string]$binding.BindingInformation
  if (-not $script:SkKnown.ContainsKey($information)) { $script:SkKnown[$information] = @{} }
  $script:SkKnown[$information][[int64]$site.Id] = $binding
}
$script:SkKnownOf = $null
$script:SkKnown = @{}
function Find-SkBinding($manager, $site, [string]$information) {
  $held = (Get-SkKnown $manager)[$information]
  if ($null -ne $held) { $held[[int64]$site.Id] }
}
# The sites that bear an https binding.
function Get-SkBearers($manager, [string]$information) {
  $held = (Get-SkKnown $manager)[$information]
  if ($null -ne $held) { foreach ($id in @($held.Keys)) { [int64]$id } }
}
function Get-SkBound($binding) {
  if ($null -eq $binding) { return 'absent' }
  # A binding whose certificate cannot be read, or has gone, counts as one without.
  try {
    $hash = ConvertTo-SkHex $binding.get_CertificateHash()
    if (Test-SkLost $hash ([string]$binding.get_CertificateStoreName())) { '' } else { $hash }
  } catch { '' }
}
function Remove-SkBinding($site, $binding, [bool]$configOnly) {
  $script:SkKnown[[string]$binding.BindingInformation].Remove([int64]$site.Id)
  $method = $site.Bindings.GetType().GetMethod('Remove', [Type[]]@($binding.GetType(), [bool]))
  if ($null -ne $method) { $site.Bindings.Remove($binding, $configOnly) } else { $site.Bindings.Remove($binding) }
}
function Assert-SkAllowed($manager, $site, $c) {
  $name = ([string]$c.bindingInformation).Substring(([string]$c.bindingInformation).LastIndexOf(':') + 1)
  if (-not $name -and ([int]$c.sslFlags -band 1)) { throw (New-SkRefusal 'sni-without-host' 'SNI on a binding without a host name breaks IIS.') }
  if ([int]$c.sslFlags -band 2) { throw (New-SkRefusal 'central-store' 'The binding belongs to the Central Certificate Store.') }
  # What is replaced is there already: a twin that somebody has made since is on a site that is stopped.
  if ($c.op -ne 'add') { return }
  foreach ($id in @(Get-SkBearers $manager ([string]$c.bindingInformation))) {
    if ($id -ne [int64]$site.Id) { throw (New-SkRefusal 'duplicate-binding' "Site $id has the same binding.") }
  }
}
# The order of properties matters, and a binding is replaced, never edited: in place, IIS would look for the new
# certificate in the old store.
function New-SkBinding($site, $old, $c) {
  $new = $site.Bindings.CreateElement('binding')
  $new.BindingInformation = [string]$c.bindingInformation
  # One without a certificate has neither: IIS writes a row of http.sys only for what has a hash.
  if ([string]$c.thumbprint) {
    $new.CertificateStoreName = [string]$c.store
    $new.CertificateHash = ConvertFrom-SkHex ([string]$c.thumbprint)
  }
  $new.Protocol = 'https'
  if ($null -ne $old) {
    foreach ($a in $old.Attributes) {
      if ('protocol', 'bindingInformation', 'sslFlags', 'certificateStoreName', 'certificateHash' -contains $a.Name) { continue }
      try { if ($null -ne $a.Value) { $new.SetAttributeValue($a.Name, $a.Value) } } catch { $script:SkSubject = 'attribute ' + $a.Name }
    }
  }
  if ([int]$c.sslFlags -gt 0) { $new.SetAttributeValue('sslFlags', [int]$c.sslFlags) }
  $new
}
function Set-SkBinding($manager, $c) {
  Set-SkStep 'change' ([string]$c.bindingInformation)
  $site = Find-SkSite $manager $c.siteId
  $old = Find-SkBinding $manager $site ([string]$c.bindingInformation)
  $now = Get-SkBound $old
  if ($null -ne $c.unless -and $now -eq [string]$c.unless) { return }
  if ($now -ne [string]$c.expect) { throw (New-SkRefusal 'conflict' "Expected '$($c.expect)', found '$now'.") }
  if ($c.op -eq 'remove') {
    if ($null -ne $old) { Remove-SkBinding $site $old ([bool]$c.configOnly) }
    return
  }
  Assert-SkAllowed $manager $site $c
  $new = New-SkBinding $site $old $c
  if ($null -ne $old) { Remove-SkBinding $site $old ([bool]$c.configOnly) }
  $null = $site.Bindings.Add($new)
  Add-SkKnown $site $new
}
