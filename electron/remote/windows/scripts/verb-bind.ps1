Invoke-SkMain {
  Assert-SkIis
  $attempts = Invoke-SkCommit { param($manager) foreach ($c in @($SkP.changes)) { Set-SkBinding $manager $c } }
  Set-SkStep 'reread' ''
  @{ attempts = [int]$attempts; sites = @(Get-SkSites); httpsys = @(Get-SkHttpSys) }
}
