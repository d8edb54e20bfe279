# Stands in for adapters-windows-renewers.ps1: files, tasks and programs of the model.
function Get-SkAcmeProgram { 'C:\Program Files\simple-acme\wacs.exe' }
function Get-SkAcmeFiles { foreach ($f in (Invoke-SkModel 'acme-files')) { $f } }
function New-SkAcmeData { }
function Get-SkAround([string]$file) { $file }
function Get-SkWriters([string]$path) { foreach ($w in (Invoke-SkModel 'writers' @{ path = $path })) { $w } }
function Get-SkVersion([string]$file) { [string](Invoke-SkModel 'acme-version') }
function Get-SkRenewalFiles([string]$client) { foreach ($f in (Invoke-SkModel 'renewal-files' @{ client = $client })) { $f } }
function Read-SkText([string]$file) { [string](Invoke-SkModel 'renewal-text' @{ file = $file }).text }
function Get-SkAcmeTasks { foreach ($t in (Invoke-SkModel 'acme-tasks')) { $t } }
function Remove-SkTask([string]$name) { $null = Invoke-SkModel 'remove-task' @{ name = $name } }
function Get-SkCertify { Invoke-SkModel 'certify' }
function Get-SkPoshThumbprints { foreach ($t in (Invoke-SkModel 'posh')) { $t } }
function Invoke-SkTimed([string]$file, [string]$arguments, [int]$seconds) { Invoke-SkModel 'run-timed' @{ file = $file; arguments = $arguments } }
