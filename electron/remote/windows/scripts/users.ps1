# Who uses a certificate, so that it stays.
function Get-SkUsers([string]$thumbprint) {
  $manager = New-SkServerManager
  try {
    foreach ($site in $manager.Sites) {
      foreach ($b in $site.Bindings) {
        $where = 'site ' + $site.Id + ' ' + $b.BindingInformation
        # One that cannot be read shows nothing that http.sys has no row for, and those are looked at below.
        try { if ((ConvertTo-SkHex $b.get_CertificateHash()) -eq $thumbprint) { @{ kind = 'site'; where = $where } } } catch { $null = $_ }
      }
      if ((Get-SkSite $site).ftpCertificate.thumbprint -eq $thumbprint) { @{ kind = 'ftp'; where = 'site ' + $site.Id } }
    }
  } finally { $manager.Dispose() }
  foreach ($row in @(Get-SkHttpSys)) { if ($row.thumbprint -eq $thumbprint) { @{ kind = 'http.sys'; where = $row.endpoint } } }
  foreach ($one in @(Get-SkChosen)) { if ($one.thumbprint -eq $thumbprint) { @{ kind = $one.kind; where = $one.where } } }
  # These do not tell: then nobody can say that it is unused.
  foreach ($name in @(Get-SkChoosers)) { @{ kind = 'program'; where = $name } }
}
