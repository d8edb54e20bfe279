# Programs beside IIS that use certificates of the machine: whom they have chosen, where the registry tells it.
function Get-SkSubKeys([string]$path) {
  $k = Get-SkReg $path
  if ($null -eq $k) { return }
  foreach ($name in $k.GetSubKeyNames()) { @{ name = $name; key = $k.OpenSubKey($name) } }
}
# A hash of bytes, or a text with blanks between.
function Get-SkHash($value) {
  if ($value -is [byte[]]) { return ConvertTo-SkHex $value }
  ([string]$value).Replace(' ', '').ToUpperInvariant()
}
function Get-SkChosenRaw {
  foreach ($one in @(Get-SkSubKeys 'SYSTEM\CurrentControlSet\Control\Terminal Server\WinStations')) {
    @{ kind = 'remote-desktop'; where = $one.name; thumbprint = (Get-SkHash $one.key.GetValue('SSLCertificateSHA1Hash')) }
  }
  foreach ($one in @(Get-SkSubKeys 'SOFTWARE\Microsoft\Microsoft SQL Server')) {
    $k = $one.key.OpenSubKey('MSSQLServer\SuperSocketNetLib')
    if ($null -ne $k) { @{ kind = 'sql-server'; where = $one.name; thumbprint = (Get-SkHash $k.GetValue('Certificate')) } }
  }
  foreach ($one in @(Get-SkSubKeys 'SOFTWARE\Microsoft\Windows\CurrentVersion\WSMAN\Listener')) {
    @{ kind = 'winrm'; where = $one.name; thumbprint = (Get-SkHash $one.key.GetValue('certThumbprint')) }
  }
  $k = Get-SkReg 'SYSTEM\CurrentControlSet\Services\SstpSvc\Parameters'
  if ($null -ne $k) { @{ kind = 'vpn'; where = 'SSTP'; thumbprint = (Get-SkHash $k.GetValue('SHA1CertificateHash')) } }
}
function Get-SkChosen { foreach ($one in @(Get-SkChosenRaw)) { if ($one.thumbprint) { $one } } }
# Exchange, AD FS, Remote Desktop Gateway and Connection Broker, NPS, the old SMTP service, RRAS (IKEv2 picks for itself), and a
# domain controller, whose LDAPS takes by itself any fitting certificate of the machine's store.
function Get-SkChoosers {
  $services = 'MSExchangeTransport', 'MSExchangeServiceHost', 'adfssrv', 'TSGateway', 'Tssdis', 'NTDS', 'IAS', 'SMTPSVC', 'RemoteAccess'
  foreach ($s in @(Get-Service -Name $services -ErrorAction SilentlyContinue)) { if ([string]$s.Status -eq 'Running') { [string]$s.Name } }
}
