# http.sys, the part of Windows that ends TLS and listens for IIS: what it keeps of each endpoint.
function Get-SkAppId($value) {
  if ($value -is [byte[]] -and $value.Length -eq 16) { return (New-Object Guid (, $value)).ToString('B') }
  [string]$value
}
# The registry's numbers have a sign, those of http.sys have none.
function Get-SkNumber($key, [string]$name) { [int64]$key.GetValue($name, 0) -band 4294967295 }
# The names of the values are those that Windows' own configuration programs read and write.
function Get-SkHttpSys {
  foreach ($table in 'SslBindingInfo', 'SslSniBindingInfo', 'SslCcsBindingInfo') {
    $k = Get-SkReg "SYSTEM\CurrentControlSet\Services\HTTP\Parameters\$table"
    if ($null -eq $k) { continue }
    foreach ($name in $k.GetSubKeyNames()) {
      $s = $k.OpenSubKey($name)
      $endpoint = [string]$s.GetValue('HostnamePort')
      if (-not $endpoint) { $endpoint = $name }
      $store = [string]$s.GetValue('SslCertStoreName')
      if (-not $store) { $store = 'My' }
      @{ table = $table; endpoint = $endpoint; store = $store; thumbprint = (ConvertTo-SkHex $s.GetValue('SslCertHash'))
         attributes = @{ flags = (Get-SkNumber $s 'DefaultFlags'); checkMode = (Get-SkNumber $s 'DefaultSslCertCheckMode')
           freshness = (Get-SkNumber $s 'DefaultSslRevocationFreshnessTime')
           urlTimeout = (Get-SkNumber $s 'DefaultSslRevocationUrlRetrievalTimeout')
           ctlIdentifier = [string]$s.GetValue('DefaultSslCtlIdentifier', ''); ctlStore = [string]$s.GetValue('DefaultSslCtlStoreName', '')
           appId = (Get-SkAppId $s.GetValue('AppId')) } }
    }
  }
}
# A change of the registry alone would wait for the next start of Windows, so the interface of http.sys is called
# (HttpUpdateServiceConfiguration; on Server 2016, where it is missing, delete and set).
$SkHttpApi = @'
using System;
using System.Net;
using System.Runtime.InteropServices;
public static class SkHttpApi {
  [StructLayout(LayoutKind.Sequential)] public struct Version { public ushort Major; public ushort Minor; }
  [StructLayout(LayoutKind.Sequential)] public struct Param {
    public uint HashLength; public IntPtr Hash; public Guid AppId; public IntPtr Store; public uint CheckMode;
    public uint Freshness; public uint UrlTimeout; public IntPtr CtlIdentifier; public IntPtr CtlStore; public uint Flags;
  }
  [StructLayout(LayoutKind.Sequential)] public struct AddressSet { public IntPtr Address; public Param Value; }
  [StructLayout(LayoutKind.Sequential)] public struct NameSet {
    [MarshalAs(UnmanagedType.ByValArray, SizeConst = 128)] public byte[] Address; public IntPtr Host; public Param Value;
  }
  [DllImport("httpapi.dll")] static extern uint HttpInitialize(Version version, uint flags, IntPtr reserved);
  [DllImport("httpapi.dll")] static extern uint HttpTerminate(uint flags, IntPtr reserved);
  [DllImport("httpapi.dll")] static extern uint HttpUpdateServiceConfiguration(IntPtr handle, int id, IntPtr info, uint length, IntPtr overlapped);
  [DllImport("httpapi.dll")] static extern uint HttpDeleteServiceConfiguration(IntPtr handle, int id, IntPtr info, uint length, IntPtr overlapped);
  [DllImport("httpapi.dll")] static extern uint HttpSetServiceConfiguration(IntPtr handle, int id, IntPtr info, uint length, IntPtr overlapped);
  static IntPtr Text(string text) { return string.IsNullOrEmpty(text) ? IntPtr.Zero : Marshal.StringToHGlobalUni(text); }
  static byte[] Bytes(IPAddress address, int port, int length) {
    SocketAddress said = new IPEndPoint(address, port).Serialize();
    byte[] all = new byte[length];
    for (int i = 0; i < said.Size && i < length; i++) { all[i] = said[i]; }
    return all;
  }
  // Everything stays allocated until this process ends, which is soon.
  static IntPtr Copy(byte[] bytes) {
    IntPtr at = Marshal.AllocHGlobal(bytes.Length);
    Marshal.Copy(bytes, 0, at, bytes.Length);
    return at;
  }
  static IntPtr Set(IPAddress ip, int port, string host, Param value, out uint length) {
    object set;
    if (host.Length == 0) {
      AddressSet one = new AddressSet(); one.Address = Copy(Bytes(ip, port, 128)); one.Value = value; set = one;
    } else {
      NameSet one = new NameSet(); one.Address = Bytes(ip, port, 128); one.Host = Text(host); one.Value = value; set = one;
    }
    length = (uint)Marshal.SizeOf(set);
    IntPtr info = Marshal.AllocHGlobal((int)length);
    Marshal.StructureToPtr(set, info, false);
    return info;
  }
  public static uint Write(string address, int port, string host, byte[] hash, Guid appId, string store, uint checkMode,
      uint freshness, uint urlTimeout, string ctlIdentifier, string ctlStore, uint flags) {
    Param value = new Param();
    value.HashLength = (uint)hash.Length; value.Hash = Copy(hash); value.AppId = appId; value.Store = Text(store);
    value.CheckMode = checkMode; value.Freshness = freshness; value.UrlTimeout = urlTimeout;
    value.CtlIdentifier = Text(ctlIdentifier); value.CtlStore = Text(ctlStore); value.Flags = flags;
    IPAddress ip = IPAddress.Parse(address);
    int id = host.Length == 0 ? 1 : 5;
    uint length;
    IntPtr info = Set(ip, port, host, value, out length);
    Version version = new Version(); version.Major = 1; version.Minor = 0;
    uint code = HttpInitialize(version, 2, IntPtr.Zero);
    if (code != 0) { return code; }
    try {
      try { return HttpUpdateServiceConfiguration(IntPtr.Zero, id, info, length, IntPtr.Zero); }
      catch (EntryPointNotFoundException) {
        code = HttpDeleteServiceConfiguration(IntPtr.Zero, id, info, length, IntPtr.Zero);
        if (code != 0) { return code; }
        code = HttpSetServiceConfiguration(IntPtr.Zero, id, info, length, IntPtr.Zero);
        if (code == 0) { return 0; }
        // Rather with Windows' own settings than without a certificate.
        value.CheckMode = 0; value.Freshness = 0; value.UrlTimeout = 0; value.Flags = 0;
        value.CtlIdentifier = IntPtr.Zero; value.CtlStore = IntPtr.Zero;
        info = Set(ip, port, host, value, out length);
        HttpSetServiceConfiguration(IntPtr.Zero, id, info, length, IntPtr.Zero);
        return code;
      }
    } finally { HttpTerminate(2, IntPtr.Zero); }
  }
}
'@
# What is compiled comes to run with our rights, so it is compiled where only administrators may write: the folder for
# temporary files of SYSTEM is open to all.
function Add-SkHttpApi {
  $folder = [IO.Path]::Combine([Environment]::GetFolderPath('ProgramFiles'), 'Sealkeeper ' + [Guid]::NewGuid().ToString('N'))
  $former = @($env:TMP, $env:TEMP)
  $null = [IO.Directory]::CreateDirectory($folder)
  try {
    $env:TMP = $folder
    $env:TEMP = $folder
    Add-Type -TypeDefinition $SkHttpApi
  } finally {
    $env:TMP = $former[0]
    $env:TEMP = $former[1]
    try { [IO.Directory]::Delete($folder, $true) } catch { $null = $_ }
  }
}
# A row of which nobody is told counts as IIS' own.
function Set-SkHttpSysRow($row) {
  if ($null -eq ('SkHttpApi' -as [type])) { Add-SkHttpApi }
  $a = $row.attributes
  $at = ([string]$row.endpoint).LastIndexOf(':')
  $port = [int]([string]$row.endpoint).Substring($at + 1)
  $address = ([string]$row.endpoint).Substring(0, $at).Trim('[', ']')
  $name = ''
  if ([string]$row.table -eq 'SslSniBindingInfo') { $name = $address; $address = '0.0.0.0' }
  $appId = [Guid]'{4dc3e181-e14b-4a21-b022-59fc669b0914}'
  if ([string]$a.appId) { $appId = [Guid][string]$a.appId }
  $code = [SkHttpApi]::Write($address, $port, $name, (ConvertFrom-SkHex ([string]$row.thumbprint)), $appId, [string]$row.store, [uint32]$a.checkMode,
    [uint32]$a.freshness, [uint32]$a.urlTimeout, [string]$a.ctlIdentifier, [string]$a.ctlStore, [uint32]$a.flags)
  if ($code -ne 0) { throw (New-Object ComponentModel.Win32Exception ([int]$code)) }
}
function Get-SkListenOn {
  $k = Get-SkReg 'SYSTEM\CurrentControlSet\Services\HTTP\Parameters'
  if ($null -ne $k) { foreach ($a in @($k.GetValue('ListenOnlyList'))) { if ($a) { [string]$a } } }
}
function Get-SkPorts {
  foreach ($e in [Net.NetworkInformation.IPGlobalProperties]::GetIPGlobalProperties().GetActiveTcpListeners()) { [int]$e.Port }
}
# Process 4 is Windows itself, which listens for all that use http.sys.
function Get-SkHolders {
  foreach ($c in @(Get-NetTCPConnection -State Listen -LocalPort 80, 443 -ErrorAction SilentlyContinue)) {
    if ([int]$c.OwningProcess -eq 4) { continue }
    $name = ''
    foreach ($p in @(Get-Process -Id ([int]$c.OwningProcess) -ErrorAction SilentlyContinue)) { $name = [string]$p.ProcessName }
    @{ port = [int]$c.LocalPort; address = [string]$c.LocalAddress; program = $name }
  }
}
# Each with the rights to it: what administrators or everybody may take up keeps nothing from us.
function Test-SkForUs($value) {
  $rights = New-Object Security.AccessControl.RawSecurityDescriptor ([byte[]]$value), 0
  foreach ($ace in $rights.DiscretionaryAcl) { if ('S-1-5-32-544', 'S-1-1-0' -contains [string]$ace.SecurityIdentifier) { return $true } }
  $false
}
function Get-SkReservations {
  $k = Get-SkReg 'SYSTEM\CurrentControlSet\Services\HTTP\Parameters\UrlAclInfo'
  if ($null -eq $k) { return }
  foreach ($name in $k.GetValueNames()) {
    if ($name -notlike 'http://*:80/*') { continue }
    try { if (Test-SkForUs $k.GetValue($name)) { continue } } catch { $null = $_ }
    [string]$name
  }
}
function Get-SkAddresses {
  foreach ($n in [Net.NetworkInformation.NetworkInterface]::GetAllNetworkInterfaces()) {
    if ([string]$n.OperationalStatus -ne 'Up' -or [string]$n.NetworkInterfaceType -eq 'Loopback') { continue }
    foreach ($a in $n.GetIPProperties().UnicastAddresses) { [string]$a.Address }
  }
}
