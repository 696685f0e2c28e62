#compdef lkj
# Pelengkap perintah lkj untuk zsh. Dibuat oleh: lkj completion zsh

_lkj() {
  local -a answer described
  local kind line value
  answer=("${(@f)$("${words[1]}" __complete "$((CURRENT - 2))" "${(@)words[2,CURRENT]}" 2>/dev/null)}")
  kind="${answer[1]}"
  shift answer
  for line in "${answer[@]}"; do
    [[ -z "$line" ]] && continue
    value="${line%%$'\t'*}"
    if [[ "$line" == *$'\t'* ]]; then
      described+=("${value//:/\\:}:${line#*$'\t'}")
    else
      described+=("${value//:/\\:}")
    fi
  done
  case "$kind" in
    :file) _files ;;
    :folder) _files -/ ;;
    :open) _describe -t lkj lkj described -S '' ;;
  esac
  [[ "$kind" != :open ]] && (( ${#described} )) && _describe -t lkj lkj described
}

if [[ "${funcstack[1]}" == _lkj ]]; then
  _lkj "$@"
else
  compdef _lkj lkj
fi
