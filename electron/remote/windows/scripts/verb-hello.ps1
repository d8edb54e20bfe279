Invoke-SkMain { @{ identity = Get-SkIdentity; os = Get-SkOs } }
