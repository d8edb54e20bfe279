$ProgressPreference='SilentlyContinue';$ErrorActionPreference='Stop'
if("$($ExecutionContext.SessionState.LanguageMode)" -ne 'FullLanguage'){'SKX:LANGUAGE_MODE';exit 41}
if($PSVersionTable.PSVersion -lt [version]'5.1'){'SKX:POWERSHELL_VERSION';exit 42}
if($env:OS -eq 'Windows_NT'){$env:PSModulePath=[Environment]::GetEnvironmentVariable('PSModulePath','Machine')}
$skIn=@($input)
if($skIn.Count -lt 3 -or "$($skIn[-1])".Trim() -ne 'end'){exit 44}
$skU=New-Object Text.UTF8Encoding $false
function skDec([int]$i){$skU.GetString([Convert]::FromBase64String([string]$skIn[$i]))}
& ([ScriptBlock]::Create((skDec 0)))
exit 43
