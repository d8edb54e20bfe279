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
