Invoke-SkMain {
  Assert-SkAdministrator
  $root = Resolve-SkFolder ([string]$SkP.root)
  $todo = @(foreach ($f in @($SkP.files)) {
    $path = Get-SkPath $root ([string]$f.path)
    Set-SkStep 'expect' ([string]$f.path)
    $before = Get-SkFile $path
    $expected = [string]$f.expect
    if ($expected -eq 'absent') { $expected = '' }
    if ($expected -ne 'any' -and $expected -ne $before.sha256) {
      throw (New-SkRefusal 'file-changed' "$path is not what was expected.")
    }
    @{ relative = [string]$f.path; path = $path; content = $f.content; before = $before }
  })
  $done = @()
  try {
    foreach ($t in $todo) {
      Set-SkStep 'write' $t.relative
      if ($null -ne $t.content) { New-SkParents $root $t.relative }
      $done = @($t) + $done
      Set-SkFile $t.path $t.content
    }
  } catch {
    $cause = $_
    foreach ($t in $done) { Set-SkFile $t.path $t.before.content }
    foreach ($name in $script:SkMade) { [IO.Directory]::Delete([IO.Path]::Combine($root, $name)) }
    throw $cause
  }
  $removed = @()
  foreach ($name in @($SkP.removeFolders)) {
    $path = Get-SkPath $root ([string]$name)
    Set-SkStep 'remove-folder' ([string]$name)
    if ([IO.Directory]::Exists($path) -and [IO.Directory]::GetFileSystemEntries($path).Length -eq 0) {
      [IO.Directory]::Delete($path)
      $removed += [string]$name
    }
  }
  Set-SkStep 'reread' ''
  @{ madeFolders = @($script:SkMade); removedFolders = $removed
     files = @(foreach ($t in $todo) { @{ path = $t.relative; before = $t.before.content; sha256 = (Get-SkFile $t.path).sha256 } }) }
}
