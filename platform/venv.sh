#!/bin/sh
# Makes a Python environment; a stamp written last tells a whole one from an interrupted one.
# Usage: venv.sh PYTHON FOLDER REQUIREMENTS STAMP PROGRAM
set -eu
# Another command may have made it while this one waited for the lock; a Python that was removed since leaves it dead.
if [ "$(cat "$2/.strata-requirements" 2>/dev/null)" = "$4" ] && [ -e "$2/bin/python" ] && [ -e "$2/bin/$5" ]; then
  exit 0
fi
rm -rf "$2"
"$1" -m venv "$2"
"$2/bin/python" -m pip install --progress-bar off -r "$3"
printf %s "$4" >"$2/.unfinished"
mv "$2/.unfinished" "$2/.strata-requirements"
