# Stands in for adapters-windows-users.ps1: programs beside IIS, as the model has them.
function Get-SkChosen { foreach ($one in (Invoke-SkModel 'chosen')) { $one } }
function Get-SkChoosers { foreach ($name in (Invoke-SkModel 'choosers')) { $name } }
