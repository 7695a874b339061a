#compdef strata npx
# Completion of `strata` and `npx strata` in zsh, printed by `npx strata completion zsh`.

# The program that npx would run: of the nearest folder upwards that has it; else the one in PATH.
_strata_program() {
  local folder=$PWD
  while [[ -n $folder ]]; do
    [[ -x $folder/node_modules/.bin/strata ]] && break
    folder=${folder%/*}
  done
  if [[ -n $folder ]]; then print -r -- $folder/node_modules/.bin/strata; else whence -p strata; fi
}

_strata() {
  local first=2 program line value
  local -a suggestions
  if [[ ${words[1]:t} == npx ]]; then
    if (( CURRENT == 2 )); then
      compadd strata
      _default
      return
    fi
    if [[ ${words[2]} != strata ]]; then
      _default
      return
    fi
    first=3
  fi
  program=$(_strata_program) || return 1
  # Quotes of the words are taken off; the last word ends at the cursor.
  local -a typed=("${(@Q)words[first,CURRENT-1]}" "${(Q)PREFIX}")
  for line in "${(@f)$($program __complete "${typed[@]}" 2>/dev/null)}"; do
    if [[ $line == :files ]]; then
      [[ $PREFIX == --*=* ]] && compset -P '*='
      _files
      return
    fi
    value=${line%%$'\t'*}
    [[ -n $value ]] || continue
    value=${value//:/\\:}
    [[ $line == *$'\t'* ]] && value+=:${line#*$'\t'}
    suggestions+=("$value")
  done
  _describe strata suggestions
}

# The first call of a file in fpath completes; `source` only defines.
if [[ $funcstack[1] == _strata ]]; then _strata "$@"; else compdef _strata strata npx; fi
