# $true when the listener is to end. A visitor who hangs up in between is no reason to.
function Send-SkAnswer($context, $answers) {
  $segments = $context.Request.Url.Segments
  $token = [string]$segments[$segments.Length - 1]
  $isStop = $token -ceq [string]$SkP.stopToken
  try {
    $answer = ''
    if ($isStop) { $answer = 'stopped' } elseif ($answers.ContainsKey($token)) { $answer = $answers[$token]; $script:SkHits++ }
    if ($answer) {
      $bytes = $skU.GetBytes($answer)
      $context.Response.ContentType = 'text/plain'
      $context.Response.ContentLength64 = $bytes.Length
      $context.Response.OutputStream.Write($bytes, 0, $bytes.Length)
    } else { $context.Response.StatusCode = 404 }
    $context.Response.Close()
  } catch { try { $context.Response.Abort() } catch { $null = $_ } }
  $isStop
}
Invoke-SkMain {
  $answers = New-Object 'System.Collections.Generic.Dictionary[string,string]' ([StringComparer]::Ordinal)
  foreach ($a in @($SkP.answers)) { $answers[[string]$a.token] = [string]$a.answer }
  $script:SkHits = 0
  $ended = 'expired'
  Set-SkStep 'listen' ([string]$SkP.port)
  $listener = New-SkListener ([int]$SkP.port)
  try {
    Send-SkLine 'ready' @{ port = [int]$SkP.port }
    Set-SkStep 'answer' ''
    $end = [DateTime]::UtcNow.AddSeconds([int]$SkP.seconds)
    $sign = [DateTime]::UtcNow.AddSeconds(10)
    $task = $listener.GetContextAsync()
    while ([DateTime]::UtcNow -lt $end) {
      # Writing fails when nobody is at the other end any more, and so ends a forgotten listener.
      if ([DateTime]::UtcNow -gt $sign) { Send-SkLine 'alive' @{ hits = $script:SkHits }; $sign = [DateTime]::UtcNow.AddSeconds(10) }
      if (-not $task.Wait(250)) { continue }
      $context = $task.Result
      $task = $listener.GetContextAsync()
      if (Send-SkAnswer $context $answers) { $ended = 'stopped'; break }
    }
  } finally { $listener.Close() }
  @{ hits = [int]$script:SkHits; ended = $ended }
}
