# What simple-acme and win-acme keep of each certificate, in files *.renewal.json.
function Get-SkField($from, [string]$name) {
  if ($null -ne $from -and $null -ne $from.PSObject.Properties[$name]) { $from.$name }
}
# Newer PowerShell makes times of what looks like one.
function ConvertTo-SkTime($value) {
  if ($value -isnot [DateTime]) { return [string]$value }
  $value.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture)
}
function Read-SkRenewal([string]$client, [string]$file) {
  try { $r = ConvertFrom-Json -InputObject (Read-SkText $file) } catch { return }
  $thumbprints = @()
  $isWell = $false
  $at = ''
  foreach ($h in @(Get-SkField $r 'History')) {
    $isWell = [bool]((Get-SkField $h 'Success') -eq $true)
    $at = ConvertTo-SkTime (Get-SkField $h 'Date')
    $thumbprints += @(Get-SkField $h 'Thumbprints')
    foreach ($o in @(Get-SkField $h 'OrderResults')) { $thumbprints += @(Get-SkField $o 'Thumbprint') }
  }
  $known = @(foreach ($t in $thumbprints) { if ([string]$t -match '^[0-9A-Fa-f]{40}$') { ([string]$t).ToUpperInvariant() } })
  $writers = @(foreach ($p in @(Get-SkAround $file)) { Get-SkWriters $p })
  @{ client = $client; id = [string](Get-SkField $r 'Id'); endpoint = [string](Get-SkField $r 'EndPoint'); file = $file; isSafe = ($writers.Count -eq 0)
     thumbprints = @($known | Select-Object -Last 50); isWell = $isWell; lastRun = $at }
}
function Get-SkRenewals {
  foreach ($client in 'simple-acme', 'win-acme') { foreach ($file in @(Get-SkRenewalFiles $client)) { Read-SkRenewal $client $file } }
}
function Get-SkTasks {
  foreach ($task in @(Get-SkAcmeTasks)) {
    @{ name = [string]$task.name; program = [string]$task.program; arguments = [string]$task.arguments; isEnabled = [bool]$task.isEnabled
       isPrivileged = [bool]$task.isPrivileged; nextRun = (ConvertTo-SkTime $task.nextRun); lastResult = [int64]$task.lastResult }
  }
}
# The program, and the first file of it, or of its settings, that somebody besides administrators may change.
function Get-SkWacs {
  $program = [string](Get-SkAcmeProgram)
  $all = @(Get-SkAcmeFiles)
  $found = @{ program = $program; isThere = ($all -contains $program); version = ''; unsafe = '' }
  if (-not $found.isThere) { return $found }
  $found.version = Get-SkVersion $program
  foreach ($path in $all) {
    if (@(Get-SkWriters $path).Count -gt 0) { $found.unsafe = $path; break }
  }
  $found
}
