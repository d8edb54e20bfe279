# Stands in for adapters-windows-run.ps1: the run's folder on this computer, and tasks that the model starts.
function Get-SkRunBase { Invoke-SkModel 'folder' @{ folder = 'C:\Program Files\Sealkeeper' } }
function Get-SkUptimeSeconds { [int64]([Diagnostics.Stopwatch]::GetTimestamp() / [Diagnostics.Stopwatch]::Frequency) }
function Get-SkWatchShell { 'powershell.exe' }
function Start-SkWatch([string]$name, [string]$encodedCommand) { $null = Invoke-SkModel 'start-watch' @{ name = $name; command = $encodedCommand } }
function Test-SkWatch([string]$name) { [bool](Invoke-SkModel 'test-watch' @{ name = $name }) }
function Stop-SkWatch([string]$name) { $null = Invoke-SkModel 'stop-watch' @{ name = $name } }
