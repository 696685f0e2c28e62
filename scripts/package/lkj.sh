#!/bin/sh
# Menjalankan lkj dari folder ini, juga lewat tautan kepadanya.
here=$(CDPATH='' cd -- "$(dirname -- "$(readlink -f -- "$0")")" && pwd) || exit
exec "$here/node" "$here/program/dist/main.js" "$@"
