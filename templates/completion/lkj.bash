# Pelengkap perintah lkj untuk bash. Dibuat oleh: lkj completion bash

_lkj() {
  COMPREPLY=()
  local line kind='' word="${COMP_WORDS[COMP_CWORD]}"
  [ "$word" = '=' ] && word=''
  while IFS= read -r line; do
    if [ -z "$kind" ]; then
      kind="$line"
    else
      COMPREPLY+=("${line%%$'\t'*}")
    fi
  done < <("${COMP_WORDS[0]}" __complete "$((COMP_CWORD - 1))" "${COMP_WORDS[@]:1:COMP_CWORD}" 2>/dev/null)
  case "$kind" in
    :file) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -f -- "$word") ;;
    :folder) while IFS= read -r line; do COMPREPLY+=("$line"); done < <(compgen -d -- "$word") ;;
    :open) compopt -o nospace 2>/dev/null ;;
  esac
  case "$kind" in :file | :folder) compopt -o filenames 2>/dev/null ;; esac
  return 0
}

complete -F _lkj lkj
