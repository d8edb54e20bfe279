Invoke-SkMain {
  Set-SkStep 'detect' ''
  $r = @{ identity = Get-SkIdentity; os = Get-SkOs; iis = Get-SkIis; sites = @(); httpsys = @(); certificates = @(); addresses = @(); listenOn = @(); ports = @(); held = @(); reservations = @(); closed = @(); neighbours = @() }
  if ($r.iis.installed -and $r.iis.administration -and $r.identity.elevated) {
    Set-SkStep 'sites' ''
    $r.sites = @(Get-SkSites)
    Set-SkStep 'httpsys' ''
    $r.httpsys = @(Get-SkHttpSys)
    Set-SkStep 'certificates' ''
    $r.certificates = @(Get-SkStoredCertificates)
    try { $r.closed = @(Get-SkClosed) } catch { $r.closed = @() }
  }
  # Good to know, but nothing to fail for.
  try { $r.addresses = @(Get-SkAddresses) } catch { $r.addresses = @() }
  try { $r.listenOn = @(Get-SkListenOn) } catch { $r.listenOn = @() }
  try { $r.ports = @(Get-SkPorts | Sort-Object -Unique) } catch { $r.ports = @() }
  try { $r.held = @(Get-SkHolders) } catch { $r.held = @() }
  try { $r.reservations = @(Get-SkReservations) } catch { $r.reservations = @() }
  try { $r.neighbours = @(Get-SkNeighbours) } catch { $r.neighbours = @() }
  $r
}
