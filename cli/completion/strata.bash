# Completion of `strata` and `npx strata` in Bash 3.2 and newer, printed by `npx strata completion bash`.

# The program that npx would run: of the nearest folder upwards that has it; else the one in PATH.
_strata_program() {
  local folder=$PWD
  while [[ -n $folder ]]; do
    [[ -x $folder/node_modules/.bin/strata ]] && break
    folder=${folder%/*}
  done
  if [[ -n $folder ]]; then printf '%s' "$folder/node_modules/.bin/strata"; else type -P strata; fi
}

_strata_complete() {
  local first=1 current=${COMP_WORDS[COMP_CWORD]} program line
  COMPREPLY=()
  if [[ ${COMP_WORDS[0]##*/} == npx ]]; then
    [[ $COMP_CWORD == 1 ]] && COMPREPLY=($(compgen -W strata -- "$current"))
    [[ $COMP_CWORD -gt 1 && ${COMP_WORDS[1]} == strata ]] || return 0
    first=2
  fi
  program=$(_strata_program) || return 0
  # Where Strata knows no word, names of files would be wrong.
  type compopt >/dev/null 2>&1 && compopt +o default
  while IFS= read -r line; do
    if [[ $line == :files ]]; then _strata_files "${current#=}"; else COMPREPLY+=("${line%%$'\t'*}"); fi
  done < <("$program" __complete "${COMP_WORDS[@]:first:COMP_CWORD-first+1}" 2>/dev/null)
}

_strata_files() {
  local file
  type compopt >/dev/null 2>&1 && compopt -o filenames
  while IFS= read -r file; do COMPREPLY+=("$file"); done < <(compgen -f -- "$1")
}

complete -F _strata_complete strata
complete -o default -F _strata_complete npx
