# Who renews on Windows: their files, tasks and services, and who may change those.
function Get-SkWriters([string]$path) {
  # SYSTEM, administrators, Windows' own installer, and whoever owns what is made later; by number, as names are translated.
  $trusted = @('S-1-5-18', 'S-1-5-32-544', 'S-1-5-80-956008885-3418522649-1831038044-1853292631-2271478464', 'S-1-3-0')
  if ([IO.Directory]::Exists($path)) { $acl = [IO.Directory]::GetAccessControl($path) } else { $acl = [IO.File]::GetAccessControl($path) }
  $owner = [string]$acl.GetOwner([Security.Principal.SecurityIdentifier])
  if ($trusted + [string][Security.Principal.WindowsIdentity]::GetCurrent().User -notcontains $owner) { $owner }
  # Write and append data, extended and plain attributes, delete and delete inside, permissions, owner, generic write and all.
  $changing = 2 -bor 4 -bor 16 -bor 64 -bor 256 -bor 65536 -bor 262144 -bor 524288 -bor 268435456 -bor 1073741824
  foreach ($rule in $acl.GetAccessRules($true, $true, [Security.Principal.SecurityIdentifier])) {
    if ([string]$rule.AccessControlType -eq 'Allow' -and ([int]$rule.FileSystemRights -band $changing) -and $trusted -notcontains [string]$rule.IdentityReference) {
      [string]$rule.IdentityReference
    }
  }
  if ([int][IO.File]::GetAttributes($path) -band [int][IO.FileAttributes]::ReparsePoint) { 'link' }
}
function Get-SkAcmeHome { [IO.Path]::Combine([Environment]::GetFolderPath('ProgramFiles'), 'simple-acme') }
function Get-SkAcmeProgram { [IO.Path]::Combine((Get-SkAcmeHome), 'wacs.exe') }
function Get-SkAcmeData([string]$client) { [IO.Path]::Combine($env:ProgramData, $client) }
# All that decides what the program does: the folder it lies in, its files, and its settings.
function Get-SkAcmeFiles {
  $folder = Get-SkAcmeHome
  if (-not [IO.Directory]::Exists($folder)) { return }
  [IO.Path]::GetDirectoryName($folder)
  $folder
  [IO.Directory]::GetFileSystemEntries($folder, '*', [IO.SearchOption]::AllDirectories)
  $data = Get-SkAcmeData 'simple-acme'
  if ([IO.Directory]::Exists($data)) { $data; [IO.Directory]::GetFileSystemEntries($data) }
}
# Below ProgramData anybody may make a folder, and would own it.
function New-SkAcmeData {
  $data = Get-SkAcmeData 'simple-acme'
  if ([IO.Directory]::Exists($data)) { return }
  $null = [IO.Directory]::CreateDirectory($data)
  Protect-SkFolder $data
}
function Get-SkAround([string]$file) {
  $folder = [IO.Path]::GetDirectoryName($file)
  [IO.Path]::GetDirectoryName($folder)
  $folder
  $file
}
function Get-SkVersion([string]$file) { [string][Diagnostics.FileVersionInfo]::GetVersionInfo($file).FileVersion }
function Get-SkRenewalFiles([string]$client) {
  $root = Get-SkAcmeData $client
  if (-not [IO.Directory]::Exists($root)) { return }
  foreach ($folder in [IO.Directory]::GetDirectories($root)) { [IO.Directory]::GetFiles($folder, '*.renewal.json') }
}
function Read-SkText([string]$file) {
  if ((New-Object IO.FileInfo $file).Length -gt 1048576) { return '' }
  [IO.File]::ReadAllText($file)
}
# By number, as its name is translated.
function Test-SkSystem([string]$account) {
  if ($account -match '^(SYSTEM|NT AUTHORITY\\SYSTEM|S-1-5-18)$') { return $true }
  try { [string](New-Object Security.Principal.NTAccount $account).Translate([Security.Principal.SecurityIdentifier]) -eq 'S-1-5-18' } catch { $false }
}
function Get-SkAcmeTasks {
  foreach ($task in @(Get-ScheduledTask -TaskPath '\' -ErrorAction SilentlyContinue)) {
    $program = ''
    $arguments = ''
    foreach ($action in @($task.Actions)) {
      if ($null -ne $action.PSObject.Properties['Execute']) { $program = [string]$action.Execute; $arguments = [string]$action.Arguments; break }
    }
    if ([string]$task.TaskName -notmatch '^(simple|win)-acme renew' -and $arguments -notmatch 'Submit-Renewal') { continue }
    $info = Get-ScheduledTaskInfo -InputObject $task
    @{ name = [string]$task.TaskName; program = $program.Trim('"'); arguments = $arguments; isEnabled = ([string]$task.State -ne 'Disabled')
       isPrivileged = ((Test-SkSystem ([string]$task.Principal.UserId)) -or [string]$task.Principal.RunLevel -eq 'Highest')
       nextRun = $info.NextRunTime; lastResult = [int64]$info.LastTaskResult }
  }
}
function Remove-SkTask([string]$name) { Unregister-ScheduledTask -TaskPath '\' -TaskName $name -Confirm:$false }
function Get-SkCertify {
  foreach ($s in @(Get-Service -Name 'Certify.Service' -ErrorAction SilentlyContinue)) {
    return @{ isThere = $true; isStarted = ([string]$s.Status -eq 'Running' -and [string]$s.StartType -eq 'Automatic') }
  }
  @{ isThere = $false; isStarted = $false }
}
function Get-SkPoshThumbprints {
  foreach ($area in [IO.Path]::Combine($env:windir, 'System32\config\systemprofile\AppData\Local'), $env:LOCALAPPDATA) {
    $base = [IO.Path]::Combine($area, 'Posh-ACME')
    if (-not [IO.Directory]::Exists($base)) { continue }
    foreach ($file in [IO.Directory]::GetFiles($base, 'cert.cer', [IO.SearchOption]::AllDirectories)) {
      try { [string](New-Object Security.Cryptography.X509Certificates.X509Certificate2 $file).Thumbprint } catch { $null = $_ }
    }
  }
}
# Ended when its time is over, with nothing on its standard input: a question would wait there for ever.
function Invoke-SkTimed([string]$file, [string]$arguments, [int]$seconds) {
  $start = New-Object Diagnostics.ProcessStartInfo $file, $arguments
  $start.UseShellExecute = $false
  $start.CreateNoWindow = $true
  $start.RedirectStandardInput = $true
  $start.RedirectStandardOutput = $true
  $start.RedirectStandardError = $true
  $start.WorkingDirectory = [IO.Path]::GetDirectoryName($file)
  $process = [Diagnostics.Process]::Start($start)
  $process.StandardInput.Close()
  $said = $process.StandardOutput.ReadToEndAsync()
  $trouble = $process.StandardError.ReadToEndAsync()
  $isLate = -not $process.WaitForExit($seconds * 1000)
  if ($isLate) { try { $process.Kill() } catch { $null = $_ } }
  $null = $process.WaitForExit(5000)
  $text = ''
  foreach ($task in $said, $trouble) { try { if ($task.Wait(5000)) { $text += $task.Result } } catch { $null = $_ } }
  $code = -1
  if ($process.HasExited) { $code = [int]$process.ExitCode }
  @{ exitCode = $code; isLate = [bool]$isLate; text = $text }
}
