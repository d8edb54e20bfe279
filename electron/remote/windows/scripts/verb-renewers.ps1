Invoke-SkMain {
  Assert-SkAdministrator
  Set-SkStep 'program' ''
  $r = @{ program = Get-SkWacs; tasks = @(); renewals = @(); certify = Get-SkCertify; posh = @(); certificates = @() }
  Set-SkStep 'tasks' ''
  $r.tasks = @(Get-SkTasks)
  Set-SkStep 'renewals' ''
  $r.renewals = @(Get-SkRenewals)
  $r.posh = @(Get-SkPoshThumbprints)
  Set-SkStep 'certificates' ''
  $r.certificates = @(Get-SkStoredCertificates)
  $r
}
