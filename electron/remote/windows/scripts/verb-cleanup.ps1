function Get-SkUsers([string]$thumbprint) {
  $manager = New-SkServerManager
  try {
    foreach ($site in $manager.Sites) {
      foreach ($b in $site.Bindings) {
        $where = 'site ' + $site.Id + ' ' + $b.BindingInformation
        try { if ((ConvertTo-SkHex $b.get_CertificateHash()) -eq $thumbprint) { @{ kind = 'site'; where = $where } } }
        catch { @{ kind = 'unreadable-binding'; where = $where } }
      }
      if ((Get-SkSite $site).ftpCertificate.thumbprint -eq $thumbprint) { @{ kind = 'ftp'; where = 'site ' + $site.Id } }
    }
  } finally { $manager.Dispose() }
  foreach ($row in @(Get-SkHttpSys)) { if ($row.thumbprint -eq $thumbprint) { @{ kind = 'http.sys'; where = $row.endpoint } } }
  if (@(Get-SkRemoteDesktopThumbprints) -contains $thumbprint) { @{ kind = 'remote-desktop'; where = 'RDP-Tcp' } }
}
Invoke-SkMain {
  Assert-SkIis
  $thumbprint = [string]$SkP.thumbprint
  Set-SkStep 'find' $thumbprint
  $c = Find-SkCertificate ([string]$SkP.store) $thumbprint
  $outcome = 'absent'
  $users = @()
  if ($null -ne $c) {
    Set-SkStep 'in-use' $thumbprint
    $users = @(Get-SkUsers $thumbprint)
    if ($users.Count -gt 0) { $outcome = 'in-use' }
    elseif (-not (Get-SkFriendlyName $c).StartsWith('Sealkeeper')) { $outcome = 'not-ours' }
    else {
      Set-SkStep 'remove' $thumbprint
      Remove-SkCertificate ([string]$SkP.store) $thumbprint
      $outcome = 'removed'
    }
  }
  if ($outcome -eq 'removed' -or $outcome -eq 'absent') {
    foreach ($t in @($SkP.intermediates)) {
      Set-SkStep 'remove' ([string]$t)
      if ($null -ne (Find-SkCertificate 'CA' ([string]$t))) { Remove-SkCertificate 'CA' ([string]$t) }
    }
  }
  @{ outcome = $outcome; users = $users }
}
