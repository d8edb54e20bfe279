Invoke-SkMain {
  Assert-SkAdministrator
  $found = @(foreach ($one in @($SkP.certificates)) {
    Set-SkStep 'find' ([string]$one.thumbprint)
    if ($null -ne (Find-SkCertificate ([string]$one.store) ([string]$one.thumbprint))) { @{ store = [string]$one.store; thumbprint = [string]$one.thumbprint } }
  })
  @{ found = $found }
}
