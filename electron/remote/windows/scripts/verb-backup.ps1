Invoke-SkMain {
  Assert-SkAdministrator
  Set-SkStep 'backup' ([string]$SkP.name)
  # One that was refused need not be deleted.
  if ([string]$SkP.op -eq 'delete' -and -not (Test-SkBackup ([string]$SkP.name))) {
    return @{ name = [string]$SkP.name; folder = (Get-SkBackupFolder ([string]$SkP.name)) }
  }
  $done = Invoke-SkProgram 'inetsrv\appcmd.exe' @([string]$SkP.op, 'backup', [string]$SkP.name)
  if ($done.exitCode -ne 0) { throw (New-SkRefusal 'program-failed' ('appcmd ended with ' + $done.exitCode + ': ' + $done.text)) }
  @{ name = [string]$SkP.name; folder = (Get-SkBackupFolder ([string]$SkP.name)) }
}
