# Pelengkap perintah lkj untuk PowerShell. Dibuat oleh: lkj completion powershell

Register-ArgumentCompleter -Native -CommandName lkj -ScriptBlock {
    param($wordToComplete, $commandAst, $cursorPosition)
    $words = @($commandAst.CommandElements | Where-Object { $_.Extent.StartOffset -lt $cursorPosition } | ForEach-Object { $_.ToString() })
    $count = $words.Count - 1
    if ($wordToComplete -ne '') { $count = $count - 1 }
    $rest = @($words | Select-Object -Skip 1)
    $answer = @(& $words[0] __complete $count @rest 2>$null)
    if ($answer.Count -eq 0) { return }
    if ($answer[0] -eq ':file' -or $answer[0] -eq ':folder') {
        Get-ChildItem -Path "$wordToComplete*" -Directory:($answer[0] -eq ':folder') -ErrorAction SilentlyContinue |
            ForEach-Object { [System.Management.Automation.CompletionResult]::new((Resolve-Path -Relative $_.FullName)) }
    }
    $answer | Select-Object -Skip 1 | ForEach-Object {
        $value, $text = $_ -split "`t", 2
        if (-not $text) { $text = $value }
        [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $text)
    }
}
