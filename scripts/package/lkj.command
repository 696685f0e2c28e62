#!/bin/sh
# Klik ganda di macOS: keterangan, lalu jendela perintah yang tetap terbuka.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd) || exit
PATH="$here:$PATH"
export PATH
cat "$here/BACA-SAYA.txt"
cd ~/Documents 2>/dev/null || cd
exec "${SHELL:-/bin/sh}"
