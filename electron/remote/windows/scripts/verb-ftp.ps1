function Read-SkFtp {
  $manager = New-SkServerManager
  try { ([string](Get-SkFtpOf (Find-SkSite $manager $SkP.siteId)).thumbprint).ToUpperInvariant() } finally { $manager.Dispose() }
}
Invoke-SkMain {
  Assert-SkIis
  Set-SkStep 'change' ([string]$SkP.siteId)
  $before = Read-SkFtp
  if ($before -eq [string]$SkP.thumbprint) { return @{ before = $before; after = $before } }
  if ($before -ne [string]$SkP.expect) { throw (New-SkRefusal 'conflict' "Expected '$($SkP.expect)', found '$before'.") }
  $null = Invoke-SkCommit {
    param($manager)
    Set-SkStep 'change' ([string]$SkP.siteId)
    $ssl = Get-SkFtpSsl (Find-SkSite $manager $SkP.siteId)
    Set-SkValue $ssl 'serverCertHash' ([string]$SkP.thumbprint)
    Set-SkValue $ssl 'serverCertStoreName' ([string]$SkP.store)
  }
  Set-SkStep 'reread' ''
  @{ before = $before; after = (Read-SkFtp) }
}
