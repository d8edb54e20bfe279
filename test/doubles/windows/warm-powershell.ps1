# A PowerShell that stays: each line of its input is one call, which it runs as a PowerShell of its own would run the bootstrap,
# in a new runspace. A line holds the call's number, the model's socket, the bootstrap's file, and in base64 what that is to read.
# Behind what the call itself prints stands a line with its number and its exit code.
while ($null -ne ($call = [Console]::In.ReadLine())) {
  $number, $env:SK_DOUBLE_SOCKET, $bootstrap, $given = $call.Split(' ')
  $env:SK_DOUBLE_RUN = $number
  $lines = [Text.Encoding]::UTF8.GetString([Convert]::FromBase64String($given)).TrimEnd("`n").Split("`n")
  $shell = [PowerShell]::Create()
  $code = 1
  try {
    # `exit` ends the bootstrap's file, and with it nothing else.
    $null = $shell.AddScript('param($lines, $bootstrap) $lines | & $bootstrap; $LASTEXITCODE').AddArgument($lines).AddArgument($bootstrap)
    $printed = @($shell.Invoke())
    $code = [int]$printed[-1]
    for ($i = 0; $i -lt $printed.Count - 1; $i++) { [Console]::Out.WriteLine([string]$printed[$i]) }
  } catch { [Console]::Error.WriteLine([string]$_) }
  foreach ($complaint in $shell.Streams.Error) { [Console]::Error.WriteLine([string]$complaint) }
  $shell.Dispose()
  [Console]::Out.WriteLine("$number $code")
  [Console]::Out.Flush()
}
