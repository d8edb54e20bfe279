# Stands in for adapters-windows.ps1 where real PowerShell runs on another system: the same functions, answered by
# the model of the machine over a socket. What it throws is what .NET throws on Windows.
function Invoke-SkModel([string]$op, $wish) {
  $socket = [Net.Sockets.Socket]::new([Net.Sockets.AddressFamily]::Unix, [Net.Sockets.SocketType]::Stream, [Net.Sockets.ProtocolType]::Unspecified)
  $socket.Connect([Net.Sockets.UnixDomainSocketEndPoint]::new($env:SK_DOUBLE_SOCKET))
  $stream = [Net.Sockets.NetworkStream]::new($socket, $true)
  $writer = [IO.StreamWriter]::new($stream)
  $writer.WriteLine((ConvertTo-Json -InputObject @{ run = $env:SK_DOUBLE_RUN; op = $op; wish = $wish } -Depth 10 -Compress))
  $writer.Flush()
  $line = [IO.StreamReader]::new($stream).ReadLine()
  $stream.Dispose()
  $answer = ConvertFrom-Json -InputObject $line
  if ($answer.ok) { return $answer.data }
  throw (New-SkTrouble $answer.trouble)
}
function New-SkTrouble($t) {
  switch ($t.kind) {
    'win32' { return [ComponentModel.Win32Exception]::new([int]$t.native, [string]$t.message) }
    'http-listener' { return [Net.HttpListenerException]::new([int]$t.native, [string]$t.message) }
    'com' { return [Runtime.InteropServices.COMException]::new([string]$t.message, [int]$t.hresult) }
    'access' { return [UnauthorizedAccessException]::new([string]$t.message) }
    'io' { return [IO.IOException]::new([string]$t.message, [int]$t.hresult) }
    'crypto' { $e = [Security.Cryptography.CryptographicException]::new([string]$t.message); $e.HResult = [int]$t.hresult; return $e }
  }
  [InvalidOperationException]::new([string]$t.message)
}
function Get-SkIdentity { Invoke-SkModel 'identity' }
function Get-SkOs {
  $os = Invoke-SkModel 'os'
  $os.powershell = [string]$PSVersionTable.PSVersion
  $os
}
function Get-SkIis { Invoke-SkModel 'iis' }
function Get-SkNeighbours { foreach ($n in (Invoke-SkModel 'neighbours')) { $n } }
function Resolve-SkFolder([string]$folder) { Invoke-SkModel 'folder' @{ folder = $folder } }
function Protect-SkFolder([string]$folder) { }
function Get-SkBackupFolder([string]$name) { 'C:\Windows\System32\inetsrv\backup\' + $name }
function Test-SkBackup([string]$name) { @(Invoke-SkModel 'backups') -contains $name }
function Invoke-SkProgram([string]$name, [string[]]$arguments) { Invoke-SkModel 'program' @{ name = $name; words = $arguments } }

# A certificate store, as far as the verbs use one.
class SkStore {
  [string] $Name
  [object[]] $Certificates
  [void] Close() { }
  [void] Add([object]$certificate) {
    $key = $null
    $rsa = [Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($certificate)
    $ec = [Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($certificate)
    # Keys of the user, or of this process alone, are no use to IIS: as if there were none.
    $kept = $script:SkKeyFlags -match 'MachineKeySet' -and $script:SkKeyFlags -match 'PersistKeySet'
    if ($kept -and $null -ne $rsa) { $key = $rsa.ExportPkcs8PrivateKeyPem() }
    if ($kept -and $null -ne $ec) { $key = $ec.ExportPkcs8PrivateKeyPem() }
    $null = Invoke-SkModel 'add-certificate' @{ store = $this.Name; thumbprint = $certificate.Thumbprint; keyPem = $key
      certPem = $certificate.ExportCertificatePem(); friendlyName = [string]$script:SkFriendlyNames[$certificate.Thumbprint] }
  }
}
$script:SkFriendlyNames = @{}
$script:SkKeyFlags = ''
function Open-SkStore([string]$name, [string]$mode) {
  $store = [SkStore]::new()
  $store.Name = $name
  $store.Certificates = @(foreach ($c in (Invoke-SkModel 'open-store' @{ name = $name; mode = $mode })) {
    $script:SkFriendlyNames[$c.thumbprint] = $c.friendlyName
    if ($null -eq $c.keyPem) { [Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPem($c.certPem) }
    else { [Security.Cryptography.X509Certificates.X509Certificate2]::CreateFromPem($c.certPem, $c.keyPem) }
  })
  $store
}
function Import-SkPfx([byte[]]$pfx, [string]$password, [string]$flags) {
  $null = Invoke-SkModel 'check-pfx' @{ pfx = [Convert]::ToBase64String($pfx); password = $password }
  $script:SkKeyFlags = $flags
  $all = [Security.Cryptography.X509Certificates.X509Certificate2Collection]::new()
  # The double's key files must not pile up on this computer, so the key is not kept by .NET but by the model.
  $all.Import($pfx, $password, [Security.Cryptography.X509Certificates.X509KeyStorageFlags]'Exportable')
  , $all
}
function Get-SkFriendlyName($certificate) { [string]$script:SkFriendlyNames[$certificate.Thumbprint] }
function Set-SkFriendlyName($certificate, [string]$name) { $script:SkFriendlyNames[$certificate.Thumbprint] = $name }
function Remove-SkCertificate([string]$store, [string]$thumbprint) { $null = Invoke-SkModel 'remove-certificate' @{ store = $store; thumbprint = $thumbprint } }
function Get-SkKeyFile($certificate) { 'C:\ProgramData\Microsoft\Crypto\RSA\MachineKeys\' + $certificate.Thumbprint.ToLowerInvariant() }

# The model keeps the listener's place until this process is gone.
function New-SkListener([int]$port) {
  $local = Invoke-SkModel 'listen' @{ port = $port }
  $l = [Net.HttpListener]::new()
  $l.Prefixes.Add("http://127.0.0.1:$local/.well-known/acme-challenge/")
  $l.Start()
  $l
}

# Microsoft.Web.Administration, as far as the verbs use it. Steps are collected until CommitChanges.
class SkBindings : Collections.ArrayList {
  [object] $Site
  [object] CreateElement([string]$name) { return (New-SkElement $null $this.Site) }
  # Seen at once by whoever reads the same manager; the collection's key is protocol and information
  # (IIS_schema.xml, bindings), and a second one is refused here, not at the commit.
  [int] Add([object]$binding) {
    foreach ($b in $this) {
      if ($b.Protocol -eq $binding.Protocol -and $b.BindingInformation -eq $binding.BindingInformation) {
        throw [Runtime.InteropServices.COMException]::new('Cannot add duplicate collection entry', -2147024713)
      }
    }
    $this.Site.SkManager.SkAdd($this.Site, $binding)
    $this.Insert($this.Count, $binding)
    return $this.Count
  }
  [void] Remove([object]$binding) { $this.SkRemove($binding, $false) }
  [void] SkRemove([object]$binding, [bool]$configOnly) {
    $this.Site.SkManager.SkRemove($this.Site, $binding, $configOnly)
    $this.RemoveAt($this.IndexOf($binding))
  }
}
class SkNewBindings : SkBindings {
  [void] Remove([object]$binding, [bool]$configOnly) { $this.SkRemove($binding, $configOnly) }
}
# Configuration as GetWebConfiguration gives it: sections with attributes, lists that have attributes of their own, and locks.
class SkValues {
  [object] $SkData
  SkValues([object]$data) { $this.SkData = $data }
  [object] GetAttributeValue([string]$name) { return $this.SkData.$name }
}
class SkList : Collections.ArrayList {
  [object] $SkData
  [object] GetAttributeValue([string]$name) { return $this.SkData.attributes.$name }
}
class SkSection {
  [object] $SkData
  [bool] $IsLocked
  SkSection([object]$data) { $this.SkData = $data; $this.IsLocked = [bool]$data.locked }
  [object] GetAttributeValue([string]$name) { return $this.SkData.attributes.$name }
  [object] GetCollection() { return $this.GetCollection('default') }
  [object] GetCollection([string]$name) {
    $list = [SkList]::new()
    $list.SkData = $this.SkData.lists.$name
    foreach ($e in $list.SkData.entries) { $null = $list.Add([SkValues]::new($e)) }
    return $list
  }
}
class SkConfiguration {
  [object] $SkData
  SkConfiguration([object]$data) { $this.SkData = $data }
  [object] GetSection([string]$path) {
    $name = $path.Substring('system.webServer/'.Length)
    if ($null -eq $this.SkData.$name) { throw [Runtime.InteropServices.COMException]::new('Unrecognized configuration path', -2147023728) }
    return [SkSection]::new($this.SkData.$name)
  }
}
class SkManager {
  [int] $SkVersion
  [object[]] $Sites
  [object] GetWebConfiguration([string]$site, [string]$path) {
    foreach ($s in $this.Sites) { if ($s.Name -eq $site) { return [SkConfiguration]::new($s.SkSections) } }
    throw [Runtime.InteropServices.COMException]::new('There is no such site', -2147024894)
  }
  [Collections.ArrayList] $SkSteps = [Collections.ArrayList]::new()
  [void] SkAdd([object]$site, [object]$b) {
    $null = $this.SkSteps.Add(@{ op = 'add'; siteId = [int]$site.Id; protocol = [string]$b.Protocol; bindingInformation = [string]$b.BindingInformation
      sslFlags = [int]$b.SkFlags; thumbprint = [string]$b.SkHash; store = [string]$b.CertificateStoreName; attributes = $b.SkAttributes })
  }
  [void] SkRemove([object]$site, [object]$b, [bool]$configOnly) {
    $null = $this.SkSteps.Add(@{ op = 'remove'; siteId = [int]$site.Id; protocol = [string]$b.Protocol; bindingInformation = [string]$b.BindingInformation; configOnly = $configOnly })
  }
  [void] CommitChanges() {
    foreach ($site in $this.Sites) {
      if ($site.SkFtp.changed) {
        $now = Get-SkValuesOf $script:SkFtpNames $site.SkFtp
        $null = $this.SkSteps.Add(@{ op = 'ftp'; siteId = [int]$site.Id; thumbprint = [string]$now.thumbprint; store = [string]$now.store; isOwn = [bool]$site.SkFtp.own.Count })
      }
      if ($null -ne $site.SkHsts -and $site.SkHsts.changed) {
        $null = $this.SkSteps.Add(@{ op = 'hsts'; siteId = [int]$site.Id; settings = (Get-SkValuesOf $script:SkHstsNames $site.SkHsts); isOwn = [bool]$site.SkHsts.own.Count })
      }
    }
    $null = Invoke-SkModel 'commit' @{ version = $this.SkVersion; steps = @($this.SkSteps) }
  }
  [void] Dispose() { }
}
function Add-SkProperty($object, [string]$name, [scriptblock]$get, [scriptblock]$set) {
  Add-Member -InputObject $object -MemberType ScriptProperty -Name $name -Value $get -SecondValue $set
}
function Add-SkMethod($object, [string]$name, [scriptblock]$body) { Add-Member -InputObject $object -MemberType ScriptMethod -Name $name -Value $body }
function New-SkElement($data, $site) {
  $b = [pscustomobject]@{ Protocol = ''; BindingInformation = ''; SkHash = ''; SkStore = ''; SkFlags = 0; SkBroken = $false; SkAttributes = @{} }
  if ($null -ne $data) {
    $b.Protocol = $data.protocol; $b.BindingInformation = $data.bindingInformation; $b.SkHash = $data.thumbprint
    $b.SkStore = $data.store; $b.SkFlags = $data.sslFlags; $b.SkBroken = $data.broken
    foreach ($p in $data.attributes.PSObject.Properties) { $b.SkAttributes[$p.Name] = $p.Value }
  }
  Add-SkMethod $b 'get_CertificateHash' {
    if ($this.SkBroken) { throw [ArgumentException]::new('Value does not fall within the expected range.') }
    if ($this.SkHash -eq '') { return $null }
    ConvertFrom-SkHex $this.SkHash
  }
  Add-SkMethod $b 'get_CertificateStoreName' {
    if ($this.SkBroken) { throw [ArgumentException]::new('Value does not fall within the expected range.') }
    $this.SkStore
  }
  # Like any property in PowerShell they give nothing where the getter throws.
  Add-SkProperty $b 'CertificateHash' { $this.get_CertificateHash() } { param($value) $this.SkHash = ConvertTo-SkHex $value }
  Add-SkProperty $b 'CertificateStoreName' { $this.get_CertificateStoreName() } {
    param($value)
    # Setting it on a half-made https element makes IIS read the hash, which throws.
    if ($this.Protocol -eq 'https') { throw [ArgumentException]::new('Value does not fall within the expected range.') }
    $this.SkStore = $value
  }
  Add-SkMethod $b 'GetAttributeValue' { param($name) if ($name -eq 'sslFlags') { $this.SkFlags } else { $this.SkAttributes[$name] } }
  Add-SkMethod $b 'SetAttributeValue' { param($name, $value) if ($name -eq 'sslFlags') { $this.SkFlags = $value } else { $this.SkAttributes[$name] = [string]$value } }
  Add-SkProperty $b 'Attributes' {
    $named = @{ protocol = $this.Protocol; bindingInformation = $this.BindingInformation; sslFlags = $this.SkFlags } + $this.SkAttributes
    foreach ($key in $named.Keys) { [pscustomobject]@{ Name = $key; Value = $named[$key] } }
  } { param($value) }
  $b
}
# An attribute of a site's element. Deleted, it has what the server has set for all sites.
function New-SkAttribute($element, [string]$name) {
  $a = [pscustomobject]@{ SkElement = $element; Name = $name }
  Add-SkMethod $a 'Delete' { $this.SkElement.SkHeld.own.Remove($this.Name); $this.SkElement.SkHeld.now[$this.Name] = $this.SkElement.SkHeld.defaults[$this.Name]; $this.SkElement.SkHeld.changed = $true }
  $a
}
function New-SkSettings($held) {
  $e = [pscustomobject]@{ SkHeld = $held }
  Add-SkMethod $e 'GetAttribute' { param($name) New-SkAttribute $this $name }
  Add-SkMethod $e 'GetAttributeValue' { param($name) $this.SkHeld.now[$name] }
  Add-SkMethod $e 'SetAttributeValue' { param($name, $value) $this.SkHeld.now[$name] = $value; $this.SkHeld.own[$name] = $true; $this.SkHeld.changed = $true }
  Add-SkMethod $e 'GetChildElement' { param($name) $this }
  $e
}
# What a site has of one kind: its values, those that all sites have, and which of them stand at the site itself.
function New-SkHeld($names, $values, $defaults, [bool]$isOwn) {
  $held = @{ now = @{}; defaults = @{}; own = @{}; changed = $false }
  foreach ($name in $names.Keys) {
    $held.now[$name] = $values.($names[$name])
    $held.defaults[$name] = $defaults.($names[$name])
    if ($isOwn) { $held.own[$name] = $true }
  }
  $held
}
$script:SkHstsNames = @{ 'enabled' = 'enabled'; 'redirectHttpToHttps' = 'redirect'; 'max-age' = 'maxAge'; 'includeSubDomains' = 'includeSubDomains'; 'preload' = 'preload' }
$script:SkFtpNames = @{ 'serverCertHash' = 'thumbprint'; 'serverCertStoreName' = 'store' }
function Get-SkValuesOf($names, $held) {
  $values = @{}
  foreach ($name in $names.Keys) { $values[$names[$name]] = $held.now[$name] }
  $values
}
function New-SkSiteObject($data, $manager, [int]$build, $defaults) {
  $hsts = $null
  if ($null -ne $data.hsts) { $hsts = New-SkHeld $script:SkHstsNames $data.hsts $defaults.hsts (@($data.own) -contains 'hsts') }
  $site = [pscustomobject]@{ Id = $data.id; Name = $data.name; SkState = $data.state; SkSections = $data.sections; SkManager = $manager
    SkFtp = (New-SkHeld $script:SkFtpNames $data.ftpCertificate $defaults.ftp (@($data.own) -contains 'ftp')); SkHsts = $hsts; Bindings = $null
    Applications = @(foreach ($p in $data.paths) {
      [pscustomobject]@{ Path = '/'; ApplicationPoolName = $data.pool; VirtualDirectories = @([pscustomobject]@{ Path = $p.path; PhysicalPath = $p.physicalPath }) }
    }) }
  # Server 2016 has no second Remove.
  if ($build -gt 14393) { $site.Bindings = [SkNewBindings]::new() } else { $site.Bindings = [SkBindings]::new() }
  $site.Bindings.Site = $site
  foreach ($b in $data.bindings) { $null = $site.Bindings.Insert($site.Bindings.Count, (New-SkElement $b $site)) }
  $isWeb = $true
  foreach ($b in $data.bindings) { $isWeb = $b.protocol -match '^http'; if ($isWeb) { break } }
  Add-SkMethod $site 'get_State' $(if ($isWeb) { { $this.SkState } } else { { throw [Runtime.InteropServices.COMException]::new('The object identifier does not represent a valid object.', -2147020584) } })
  Add-SkMethod $site 'Start' { Invoke-SkModel 'start-site' @{ id = [int]$this.Id } }
  Add-SkMethod $site 'GetChildElement' {
    param($name)
    if ($name -eq 'ftpServer') { return (New-SkSettings $this.SkFtp) }
    if ($name -eq 'hsts' -and $null -ne $this.SkHsts) { return (New-SkSettings $this.SkHsts) }
    throw [Runtime.InteropServices.COMException]::new('Unrecognized element', -2147023728)
  }
  $site
}
function New-SkServerManager {
  $all = Invoke-SkModel 'sites'
  $manager = [SkManager]::new()
  $manager.SkVersion = $all.version
  $manager.Sites = @(foreach ($s in $all.sites) { New-SkSiteObject $s $manager $all.build $all.defaults })
  $manager
}
