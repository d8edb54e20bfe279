# Files below one folder. Names are refused that Windows reads as something else: devices, streams, ways out.
function Get-SkPath([string]$root, [string]$relative) {
  Set-SkStep 'path' $relative
  if (-not [IO.Directory]::Exists($root)) { throw (New-SkRefusal 'path-refused' "There is no folder $root.") }
  $path = $root
  foreach ($part in $relative.Split('/')) {
    $odd = $part -cnotmatch '^[A-Za-z0-9._-]+$' -or $part.EndsWith('.') -or $part -match '^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\..*)?$'
    if ($odd) { throw (New-SkRefusal 'path-refused' "The name $part is refused.") }
    $path = [IO.Path]::Combine($path, $part)
    # A junction would lead elsewhere, with an administrator's rights.
    $exists = [IO.File]::Exists($path) -or [IO.Directory]::Exists($path)
    if ($exists -and ([int][IO.File]::GetAttributes($path) -band [int][IO.FileAttributes]::ReparsePoint)) {
      throw (New-SkRefusal 'path-refused' "$path leads elsewhere.")
    }
  }
  $path
}
function Get-SkFile([string]$path) {
  if (-not [IO.File]::Exists($path)) { return @{ content = $null; sha256 = '' } }
  $bytes = [IO.File]::ReadAllBytes($path)
  @{ content = [Convert]::ToBase64String($bytes); sha256 = (Get-SkSha256 $bytes) }
}
# Beside and then over it: a torn web.config would take the site down. Replace keeps the rights of the file.
function Set-SkFile([string]$path, $content) {
  $new = $path + '.sealkeeper-new'
  if ($null -eq $content) {
    # What a process left that ended on its way is as much ours. Deleting below a folder that is not there would throw.
    foreach ($one in $path, $new) { if ([IO.File]::Exists($one)) { [IO.File]::Delete($one) } }
    return
  }
  try {
    [IO.File]::WriteAllBytes($new, [Convert]::FromBase64String([string]$content))
    if ([IO.File]::Exists($path)) { [IO.File]::Replace($new, $path, [NullString]::Value) } else { [IO.File]::Move($new, $path) }
  } finally { [IO.File]::Delete($new) }
}
$script:SkMade = @()
function New-SkParents([string]$root, [string]$relative) {
  $parts = $relative.Split('/')
  $path = $root
  $name = ''
  for ($i = 0; $i -lt $parts.Length - 1; $i++) {
    $path = [IO.Path]::Combine($path, $parts[$i])
    $name = ($name + '/' + $parts[$i]).TrimStart('/')
    if ([IO.Directory]::Exists($path)) { continue }
    $null = [IO.Directory]::CreateDirectory($path)
    # Deepest first, as they have to be removed.
    $script:SkMade = @($name) + $script:SkMade
  }
}
