# Completion of `strata` and `npx strata` in fish, printed by `npx strata completion fish`.

# The program that npx would run: of the nearest folder upwards that has it; else the one in PATH.
function __strata_program
    set -l folder $PWD
    while test -n "$folder"
        if test -x $folder/node_modules/.bin/strata
            echo $folder/node_modules/.bin/strata
            return
        end
        set folder (string replace -r '/[^/]*$' '' -- $folder)
    end
    command -s strata
end

function __strata_complete
    set -l words (commandline -opc)
    set -e words[1]
    # Behind `npx` it is the second word.
    test "$words[1]" = strata; and set -e words[1]
    set -l program (__strata_program); or return
    set -l lines ($program __complete $words (commandline -ct) 2>/dev/null)
    if test "$lines" = :files
        set -l flag (string match -r '^--[^=]*=' -- (commandline -ct))
        printf '%s\n' "$flag"(__fish_complete_path (string replace -- "$flag" '' (commandline -ct)))
    else
        printf '%s\n' $lines
    end
end

function __strata_behind_npx
    set -l words (commandline -opc)
    test (count $words) -gt 1; and test "$words[2]" = strata
end

complete -c strata -f -a '(__strata_complete)'
complete -c npx -n '__strata_behind_npx' -f -a '(__strata_complete)'
