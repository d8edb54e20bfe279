Invoke-SkMain {
  Assert-SkAdministrator
  Set-SkStep 'key-file' ([string]$SkP.thumbprint)
  $c = Find-SkCertificate ([string]$SkP.store) ([string]$SkP.thumbprint)
  if ($null -eq $c) { throw (New-SkRefusal 'certificate-missing' 'The certificate is not in the store.') }
  $file = [string](Get-SkKeyFile $c)
  if (-not $file) { throw (New-SkRefusal 'key-file-missing' 'The file of the private key was not found.') }
  Set-SkStep 'icacls' $file
  $account = '*' + [string]$SkP.sid
  if ($SkP.op -eq 'grant') { $arguments = @($file, '/grant', ($account + ':(R)'), '/Q') }
  else { $arguments = @($file, '/remove:g', $account, '/Q') }
  $done = Invoke-SkProgram 'icacls.exe' $arguments
  if ($done.exitCode -ne 0) { throw (New-SkRefusal 'program-failed' ('icacls ended with ' + $done.exitCode + ': ' + $done.text)) }
  @{ file = $file }
}
