# What only Windows has for a run: a folder that only administrators can change, and a task that outlives a connection.
# Below Program Files, because anybody may make folders below ProgramData, and the task runs what lies here.
function Get-SkRunBase { [IO.Path]::Combine([Environment]::GetFolderPath('ProgramFiles'), 'Sealkeeper') }
function Get-SkUptimeSeconds { [int64]([Diagnostics.Stopwatch]::GetTimestamp() / [Diagnostics.Stopwatch]::Frequency) }
function Get-SkWatchShell { [IO.Path]::Combine($env:windir, 'System32\WindowsPowerShell\v1.0\powershell.exe') }
function Start-SkWatch([string]$name, [string]$encodedCommand) {
  $arguments = '-NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -EncodedCommand ' + $encodedCommand
  $action = New-ScheduledTaskAction -Execute (Get-SkWatchShell) -Argument $arguments
  # Should the server start anew, the task goes on counting the silence.
  $trigger = New-ScheduledTaskTrigger -AtStartup
  $settings = New-ScheduledTaskSettingsSet -MultipleInstances IgnoreNew -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries -ExecutionTimeLimit (New-TimeSpan -Hours 24)
  $system = New-ScheduledTaskPrincipal -UserId 'S-1-5-18' -LogonType ServiceAccount -RunLevel Highest
  $null = Register-ScheduledTask -TaskPath '\' -TaskName $name -Action $action -Trigger $trigger -Settings $settings -Principal $system -Force
  Start-ScheduledTask -TaskPath '\' -TaskName $name
}
function Test-SkWatch([string]$name) {
  foreach ($task in @(Get-ScheduledTask -TaskPath '\' -TaskName $name -ErrorAction SilentlyContinue)) {
    if ([string]$task.State -eq 'Running') { return $true }
  }
  $false
}
function Stop-SkWatch([string]$name) {
  foreach ($task in @(Get-ScheduledTask -TaskPath '\' -TaskName $name -ErrorAction SilentlyContinue)) {
    Stop-ScheduledTask -InputObject $task
    Unregister-ScheduledTask -InputObject $task -Confirm:$false
  }
}
