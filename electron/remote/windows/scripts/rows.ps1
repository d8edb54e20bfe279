# What http.sys keeps of an endpoint besides its certificate: whether visitors are asked for certificates of their own,
# and from whom. IIS sets all of it anew with every certificate that it writes, so it is put back.
function Get-SkRowKey([string]$information, [int]$flags) {
  $last = $information.LastIndexOf(':')
  $port = $information.Substring(0, $last)
  $port = $port.Substring($port.LastIndexOf(':') + 1)
  if ($flags -band 1) { return ('SslSniBindingInfo ' + $information.Substring($last + 1) + ':' + $port).ToLowerInvariant() }
  $address = $information.Substring(0, $last - $port.Length - 1)
  if (-not $address -or $address -eq '*') { $address = '0.0.0.0' }
  # http.sys keeps an address as numbers, so its text is the canonical one however IIS has it written.
  if ($address.StartsWith('[')) { try { $address = '[' + [Net.IPAddress]::Parse($address.Trim('[', ']')) + ']' } catch { $null = $_ } }
  ('SslBindingInfo ' + $address + ':' + $port).ToLowerInvariant()
}
function Get-SkRows {
  $rows = @{}
  foreach ($row in @(Get-SkHttpSys)) { $rows[([string]$row.table + ' ' + [string]$row.endpoint).ToLowerInvariant()] = $row }
  $rows
}
$SkRowParts = 'flags', 'checkMode', 'freshness', 'urlTimeout', 'ctlIdentifier', 'ctlStore', 'appId'
function Test-SkSameAttributes($a, $b) {
  foreach ($name in $SkRowParts) { if ([string]$a.$name -ne [string]$b.$name) { return $false } }
  $true
}
# What IIS writes from a binding's own flags (HTTP/2, QUIC, TLS 1.3, stapling, old TLS switched off) is none of the row's own.
function Test-SkPlain($a) { -not (([int64]$a.flags -band -bnot 1264) -or [int64]$a.checkMode -or [int64]$a.freshness -or [int64]$a.urlTimeout -or [string]$a.ctlIdentifier -or [string]$a.ctlStore) }
# By row: what it had before this commit; where that are Windows' defaults, what an earlier call may not have put back.
function Get-SkWanted($before, $changes) {
  $wanted = @{}
  foreach ($key in $before.Keys) { $wanted[$key] = $before[$key].attributes }
  foreach ($c in $changes) {
    if ($c.op -eq 'remove' -or $null -eq $c.attributes) { continue }
    $key = Get-SkRowKey ([string]$c.bindingInformation) ([int]$c.sslFlags)
    if ($wanted.ContainsKey($key) -and (Test-SkPlain $wanted[$key])) { $wanted[$key] = $c.attributes }
  }
  $wanted
}
function Restore-SkRows($wanted) {
  $now = Get-SkRows
  foreach ($key in @($now.Keys)) {
    if (-not $wanted.ContainsKey($key) -or (Test-SkSameAttributes $now[$key].attributes $wanted[$key])) { continue }
    Set-SkStep 'row' $key
    $row = $now[$key]
    Set-SkHttpSysRow @{ table = $row.table; endpoint = $row.endpoint; store = $row.store; thumbprint = $row.thumbprint; attributes = $wanted[$key] }
    $again = (Get-SkRows)[$key]
    if ($null -eq $again -or -not (Test-SkSameAttributes $again.attributes $wanted[$key])) {
      throw (New-SkRefusal 'row-not-kept' 'http.sys did not take the settings of the endpoint.')
    }
  }
}
