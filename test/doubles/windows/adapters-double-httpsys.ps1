# Stands in for adapters-windows-httpsys.ps1: rows and listeners of the model.
function Get-SkHttpSys { foreach ($row in (Invoke-SkModel 'httpsys')) { $row } }
function Set-SkHttpSysRow($row) { $null = Invoke-SkModel 'set-row' $row }
function Get-SkListenOn { foreach ($a in (Invoke-SkModel 'listen-on')) { $a } }
function Get-SkPorts { foreach ($p in (Invoke-SkModel 'ports')) { [int]$p } }
function Get-SkHolders { foreach ($h in (Invoke-SkModel 'held')) { $h } }
function Get-SkReservations { foreach ($r in (Invoke-SkModel 'reservations')) { [string]$r } }
function Get-SkAddresses { foreach ($a in (Invoke-SkModel 'addresses')) { $a } }
