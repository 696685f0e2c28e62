# Pelengkap perintah lkj untuk fish. Dibuat oleh: lkj completion fish

function __lkj_complete
    set -l before (commandline -opc)
    set -l word (commandline -ct)
    test (count $word) -eq 0; and set word ''
    set -l answer ($before[1] __complete (math (count $before) - 1) $before[2..-1] $word 2>/dev/null)
    switch "$answer[1]"
        case :file
            __fish_complete_path $word
        case :folder
            __fish_complete_directories $word
    end
    printf '%s\n' $answer[2..-1]
end

complete -c lkj -f -a '(__lkj_complete)'
