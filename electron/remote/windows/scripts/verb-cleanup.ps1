# An authority that somebody else's certificate was issued by: without it Windows sends half a chain.
function Test-SkIssuer($authority) {
  foreach ($name in 'My', 'WebHosting', 'Remote Desktop', 'CA') {
    try { $store = Open-SkStore $name 'ReadOnly' } catch { continue }
    try {
      foreach ($c in $store.Certificates) { if ($c.Issuer -eq $authority.Subject -and $c.Thumbprint -ne $authority.Thumbprint) { return $true } }
    } finally { $store.Close() }
  }
  $false
}
Invoke-SkMain {
  Assert-SkIis
  $thumbprint = [string]$SkP.thumbprint
  Set-SkStep 'find' $thumbprint
  $c = Find-SkCertificate ([string]$SkP.store) $thumbprint
  $outcome = 'absent'
  $users = @()
  $kept = @()
  if ($null -ne $c) {
    Set-SkStep 'in-use' $thumbprint
    $users = @(Get-SkUsers $thumbprint)
    if ($users.Count -gt 0) { $outcome = 'in-use' }
    elseif (-not (Get-SkFriendlyName $c).StartsWith('Sealkeeper')) { $outcome = 'not-ours' }
    elseif ([bool]$SkP.onlyExpired -and $c.NotAfter -gt [DateTime]::Now) { $outcome = 'not-expired' }
    else {
      Set-SkStep 'remove' $thumbprint
      Remove-SkCertificate ([string]$SkP.store) $thumbprint
      $outcome = 'removed'
    }
  }
  if ($outcome -eq 'removed' -or $outcome -eq 'absent') {
    foreach ($t in @($SkP.intermediates)) {
      Set-SkStep 'remove' ([string]$t)
      $authority = Find-SkCertificate 'CA' ([string]$t)
      if ($null -eq $authority) { continue }
      if (Test-SkIssuer $authority) { $kept += [string]$t } else { Remove-SkCertificate 'CA' ([string]$t) }
    }
  }
  @{ outcome = $outcome; users = $users; kept = $kept }
}
