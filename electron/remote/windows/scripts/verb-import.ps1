function Test-SkPrivateKey($certificate) {
  $data = [byte[]](1..32)
  $rsa = [Security.Cryptography.X509Certificates.RSACertificateExtensions]::GetRSAPrivateKey($certificate)
  if ($null -ne $rsa) {
    $padding = [Security.Cryptography.RSASignaturePadding]::Pkcs1
    # Old key containers know no SHA-256.
    try { $null = $rsa.SignData($data, [Security.Cryptography.HashAlgorithmName]::SHA256, $padding) }
    catch { $null = $rsa.SignData($data, [Security.Cryptography.HashAlgorithmName]::SHA1, $padding) }
    return 'RSA'
  }
  $ec = [Security.Cryptography.X509Certificates.ECDsaCertificateExtensions]::GetECDsaPrivateKey($certificate)
  if ($null -eq $ec) { throw (New-SkRefusal 'key-unusable' 'The imported certificate has no usable private key.') }
  $null = $ec.SignData($data, [Security.Cryptography.HashAlgorithmName]::SHA256)
  'ECDSA'
}
function Get-SkThumbprints($store) { foreach ($c in $store.Certificates) { [string]$c.Thumbprint } }
function Add-SkPfx([byte[]]$pfx, [string]$password) {
  # The machine's keys, or IIS cannot use it; persistent, or it is gone with this process.
  $flags = 'MachineKeySet, PersistKeySet'
  if ([bool]$SkP.exportable) { $flags += ', Exportable' }
  Set-SkStep 'import' ''
  $leaf = $null
  $chain = @()
  foreach ($c in (Import-SkPfx $pfx $password $flags)) {
    if ($c.HasPrivateKey) { $leaf = $c } elseif ($c.Subject -ne $c.Issuer) { $chain += $c }
  }
  if ($null -eq $leaf) { throw (New-SkRefusal 'pfx-without-key' 'The PFX holds no certificate with a private key.') }
  Set-SkStep 'store' ([string]$SkP.store)
  $store = Open-SkStore ([string]$SkP.store) 'ReadWrite'
  try {
    $wasThere = @(Get-SkThumbprints $store) -contains $leaf.Thumbprint
    if (-not $wasThere) { Set-SkFriendlyName $leaf ([string]$SkP.label) }
    $store.Add($leaf)
  } finally { $store.Close() }
  Set-SkStep 'store' 'CA'
  $added = @()
  $ca = Open-SkStore 'CA' 'ReadWrite'
  try {
    $known = @(Get-SkThumbprints $ca)
    foreach ($c in $chain) { if ($known -notcontains $c.Thumbprint) { $ca.Add($c); $added += [string]$c.Thumbprint } }
  } finally { $ca.Close() }
  @{ thumbprint = [string]$leaf.Thumbprint; wasThere = [bool]$wasThere; added = $added }
}
function Remove-SkImported($imported) {
  if (-not $imported.wasThere) { Remove-SkCertificate ([string]$SkP.store) $imported.thumbprint }
  foreach ($t in $imported.added) { Remove-SkCertificate 'CA' $t }
}
Invoke-SkMain {
  Assert-SkAdministrator
  $pfx = [Convert]::FromBase64String([string]$skIn[2])
  $password = skDec 3
  $imported = Add-SkPfx $pfx $password
  for ($try = 1; ; $try++) {
    try {
      Set-SkStep 'key-check' $imported.thumbprint
      $c = Find-SkCertificate ([string]$SkP.store) $imported.thumbprint
      if ($null -eq $c) { throw (New-SkRefusal 'certificate-missing' 'The certificate is not in the store after its import.') }
      if (-not $c.HasPrivateKey) { throw (New-SkRefusal 'key-unusable' 'The imported certificate has no private key.') }
      $algorithm = Test-SkPrivateKey $c
      break
    } catch {
      $cause = $_
      # The first import of a key is sometimes not kept; the second is.
      if ($try -ge 2) {
        try { Remove-SkImported $imported } catch { $script:SkSubject = 'left in the store' }
        throw $cause
      }
      $null = Add-SkPfx $pfx $password
    }
  }
  [Array]::Clear($pfx, 0, $pfx.Length)
  @{ thumbprint = $imported.thumbprint; store = [string]$SkP.store; keyAlgorithm = $algorithm; intermediatesAdded = @($imported.added)
     wasThere = $imported.wasThere; notAfter = $c.NotAfter.ToUniversalTime().ToString('yyyy-MM-ddTHH:mm:ssZ', [Globalization.CultureInfo]::InvariantCulture) }
}
