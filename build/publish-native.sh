#!/usr/bin/env bash
# Publishes quoteminer as a native executable: no runtime to install, and it starts in milliseconds. All is in it but the library of SQLite, which lies beside it and is
# needed by nothing but databases (-o quotes.db, search, speakers).
#   build/publish-native.sh [FOLDER [RUNTIME]]      by default artifacts/native and this machine
# Needs a linker: clang or gcc, and the headers of zlib on some systems (https://aka.ms/nativeaot-prerequisites).
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
folder=${1:-artifacts/native}
runtime=${2:-$(dotnet --info | awk '/^ *RID:/ { print $2; exit }')}
case $runtime in
    linux-musl-* | linux-* | osx-* | win-*) ;;
    *) runtime="linux-$(uname -m | sed 's/x86_64/x64/; s/aarch64/arm64/')" ;;
esac

# Its own folder of intermediate files and lock file, so that what is restored for one runtime does not get into the others' way.
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
dotnet publish src/QuoteMiner.Cli -c Release -r "$runtime" -p:PublishAot=true -p:PackAsTool=false -p:NuGetLockFilePath="$work/packages.lock.json" \
    --artifacts-path "$work" -o "$folder"
rm -f "$folder"/*.dbg "$folder"/*.pdb "$folder"/*.xml
cp LICENSE THIRD-PARTY-NOTICES.txt "$folder"

# The sizes of models and code together; and that it runs.
ls -l "$folder"
"$folder"/quoteminer --version
"$folder"/quoteminer extract --quiet samples/QuoteMiner.Sample.Console/article.txt -o "$work/quotes.db"
"$folder"/quoteminer search "$work/quotes.db" --speaker lavrov --limit 1
