Invoke-SkMain {
  Assert-SkAdministrator
  $root = Resolve-SkFolder ([string]$SkP.root)
  $files = @(foreach ($relative in @($SkP.paths)) {
    $path = Get-SkPath $root ([string]$relative)
    Set-SkStep 'read' ([string]$relative)
    $file = Get-SkFile $path
    @{ path = [string]$relative; content = $file.content; sha256 = $file.sha256 }
  })
  @{ files = $files }
}
