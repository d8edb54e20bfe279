# The only part that knows Windows; the tests put another file in its place.
function Get-SkIdentity {
  $id = [Security.Principal.WindowsIdentity]::GetCurrent()
  $principal = New-Object Security.Principal.WindowsPrincipal $id
  # Of an account whose rights user account control withholds the group is there to refuse it things only (WindowsIdentity.Claims).
  $withheld = $false
  foreach ($c in $id.Claims) { if ($c.Type -eq [Security.Claims.ClaimTypes]::DenyOnlySid -and $c.Value -eq 'S-1-5-32-544') { $withheld = $true } }
  @{ name = [string]$id.Name; withheld = $withheld; authType = [string]$id.AuthenticationType
     elevated = [bool]$principal.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator) }
}
function Get-SkReg([string]$path) {
  $base = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)
  $base.OpenSubKey($path)
}
function Get-SkOs {
  $k = Get-SkReg 'SOFTWARE\Microsoft\Windows NT\CurrentVersion'
  @{ product = [string]$k.GetValue('ProductName'); build = [int]$k.GetValue('CurrentBuildNumber'); revision = [int]$k.GetValue('UBR', 0)
     powershell = [string]$PSVersionTable.PSVersion; is64Bit = [bool]([Environment]::Is64BitProcess -or -not [Environment]::Is64BitOperatingSystem)
     culture = [string][Globalization.CultureInfo]::CurrentUICulture.Name; dotnet = (Get-SkDotNet) }
}
function Get-SkDotNet {
  $k = Get-SkReg 'SOFTWARE\Microsoft\NET Framework Setup\NDP\v4\Full'
  if ($null -eq $k) { return 0 }
  [int]$k.GetValue('Release', 0)
}
function Get-SkInetsrv([string]$name) { [IO.Path]::Combine($env:windir, 'System32\inetsrv', $name) }
function Test-SkInText([string]$file, [string]$pattern) {
  [bool]([IO.File]::Exists($file) -and [IO.File]::ReadAllText($file) -match $pattern)
}
function Get-SkIis {
  $k = Get-SkReg 'SOFTWARE\Microsoft\InetStp'
  if ($null -eq $k) { return @{ installed = $false } }
  $service = 'absent'
  foreach ($s in @(Get-Service -Name 'W3SVC' -ErrorAction SilentlyContinue)) { $service = [string]$s.Status }
  $central = Get-SkReg 'SOFTWARE\Microsoft\IIS\CentralCertProvider'
  @{ installed = $true; major = [int]$k.GetValue('MajorVersion'); minor = [int]$k.GetValue('MinorVersion'); service = $service
     administration = [IO.File]::Exists((Get-SkInetsrv 'Microsoft.Web.Administration.dll'))
     appcmd = [IO.File]::Exists((Get-SkInetsrv 'appcmd.exe')); urlRewrite = [IO.File]::Exists((Get-SkInetsrv 'rewrite.dll'))
     sharedConfiguration = (Test-SkInText (Get-SkInetsrv 'config\redirection.config') 'configurationRedirection[^>]*enabled="true"')
     staleMetadata = (Test-SkInText (Get-SkInetsrv 'config\applicationHost.config') '<property id="(5506|5511)"')
     centralStore = [bool]($null -ne $central -and [int]$central.GetValue('Enabled', 0) -eq 1) }
}
function New-SkServerManager {
  Add-Type -Path (Get-SkInetsrv 'Microsoft.Web.Administration.dll')
  New-Object Microsoft.Web.Administration.ServerManager
}
function Open-SkStore([string]$name, [string]$mode) {
  $s = New-Object Security.Cryptography.X509Certificates.X509Store($name, [Security.Cryptography.X509Certificates.StoreLocation]::LocalMachine)
  $s.Open([Security.Cryptography.X509Certificates.OpenFlags]"$mode, OpenExistingOnly")
  $s
}
function Import-SkPfx([byte[]]$pfx, [string]$password, [string]$flags) {
  $all = New-Object Security.Cryptography.X509Certificates.X509Certificate2Collection
  $all.Import($pfx, $password, [Security.Cryptography.X509Certificates.X509KeyStorageFlags]$flags)
  , $all
}
function Get-SkFriendlyName($certificate) { [string]$certificate.FriendlyName }
function Set-SkFriendlyName($certificate, [string]$name) { $certificate.FriendlyName = $name }
# X509Store.Remove would leave the file of a private key; the certificate drive takes it along.
function Remove-SkCertificate([string]$store, [string]$thumbprint) {
  $opened = Open-SkStore $store 'ReadWrite'
  try {
    foreach ($c in $opened.Certificates) {
      if ($c.Thumbprint -ne $thumbprint) { continue }
      if ($c.HasPrivateKey) { Remove-Item -LiteralPath "Cert:\LocalMachine\$store\$thumbprint" -DeleteKey } else { $opened.Remove($c) }
    }
  } finally { $opened.Close() }
}
function Get-SkKeyFile($certificate) {
  $k = [Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($certificate)
  if ($null -eq $k) { $k = [Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($certificate) }
  if ($k -is [Security.Cryptography.RSACryptoServiceProvider]) { $name = $k.CspKeyContainerInfo.UniqueKeyContainerName } else { $name = $k.Key.UniqueName }
  foreach ($d in 'RSA\MachineKeys', 'Keys', 'SystemKeys') {
    $file = [IO.Path]::Combine($env:ProgramData, 'Microsoft\Crypto', $d, $name)
    if ([IO.File]::Exists($file)) { return $file }
  }
}
# No redirection of the error stream: with Stop its first line would end a script of 5.1.
function Invoke-SkProgram([string]$name, [string[]]$arguments) {
  $file = [IO.Path]::Combine($env:windir, 'System32', $name)
  $text = & $file $arguments | Out-String
  @{ exitCode = [int]$LASTEXITCODE; text = $text.Trim() }
}
function Protect-SkFolder([string]$folder) {
  # By number, since groups have other names in other languages.
  $done = Invoke-SkProgram 'icacls.exe' @($folder, '/inheritance:r', '/grant', '*S-1-5-18:(OI)(CI)F', '/grant', '*S-1-5-32-544:(OI)(CI)F', '/Q')
  if ($done.exitCode -ne 0) { throw (New-SkRefusal 'program-failed' ('icacls ended with ' + $done.exitCode + ': ' + $done.text)) }
}
function Get-SkBackupFolder([string]$name) { Get-SkInetsrv "backup\$name" }
function Test-SkBackup([string]$name) { [IO.Directory]::Exists((Get-SkBackupFolder $name)) }
function Resolve-SkFolder([string]$folder) { $folder }
function New-SkListener([int]$port) {
  $l = New-Object Net.HttpListener
  $l.Prefixes.Add("http://+:$port/.well-known/acme-challenge/")
  $l.Start()
  $l
}
function Get-SkNeighbours {
  $services = 'CertifyManager', 'Certify.Service', 'MailService', 'SmarterMail', 'MSExchangeServiceHost', 'TSGateway', 'adfssrv', 'hMailServer', 'plesksrv', 'PleskControlPanel'
  foreach ($s in @(Get-Service -Name $services -ErrorAction SilentlyContinue)) { 'service ' + $s.Name }
  # Every Windows has this one; it counts where it runs.
  foreach ($s in @(Get-Service -Name 'RemoteAccess' -ErrorAction SilentlyContinue)) { if ([string]$s.Status -eq 'Running') { 'service ' + $s.Name } }
  $tasks = [IO.Path]::Combine($env:windir, 'System32\Tasks')
  if (-not [IO.Directory]::Exists($tasks)) { return }
  foreach ($t in [IO.Directory]::GetFiles($tasks)) {
    $name = [IO.Path]::GetFileName($t)
    if ($name -match 'win-acme|simple-acme|letsencrypt|posh-acme|certify|lego|certbot') { 'task ' + $name }
  }
}
