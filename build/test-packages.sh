#!/usr/bin/env bash
# Installs the packages of a folder into a clean place, as somebody else would, and runs them. No other source of packages is known there. Then the sources are compiled
# once more, and every assembly of ours has to come out byte for byte as it is in the packages.
#   build/test-packages.sh [FOLDER]      by default artifacts, as `dotnet pack -c Release -o artifacts` leaves it
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
feed=$(realpath "${1:-artifacts}")
article=$(realpath samples/QuoteMiner.Sample.Console/article.txt)
version=$(dotnet msbuild src/QuoteMiner/QuoteMiner.csproj -getProperty:Version)

place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT
cd "$place"
export NUGET_PACKAGES=$place/packages DOTNET_CLI_HOME=$place/home DOTNET_NOLOGO=true DOTNET_CLI_TELEMETRY_OPTOUT=true

fail() {
    echo "$*" >&2
    exit 1
}

cat >nuget.config <<EOF
<configuration>
  <packageSources>
    <clear />
    <add key="feed" value="$feed" />
  </packageSources>
</configuration>
EOF

echo "-- the tool"
dotnet tool install QuoteMiner.Tool --version "$version" --tool-path tool --configfile nuget.config
tool/quoteminer --version
printf '<article><p>%s</p><p>%s</p></article>' \
    'The dam above the valley held on Monday, engineers said, after two days of rain that had filled the reservoir to the brim, and nobody was hurt in the town.' \
    '&ldquo;It held,&rdquo; said Mira Park.' >page.html
tool/quoteminer extract "$article" page.html --format jsonl --quiet | tee answers.jsonl | cut -c1-120
grep -q '"name":"Sergey Lavrov"' answers.jsonl || fail "the tool finds no speaker"
grep -q '"name":"Mira Park"' answers.jsonl || fail "the tool reads no page"
installed=$(dirname "$(find tool/.store -name QuoteMiner.Tool.nuspec)")
for file in LICENSE THIRD-PARTY-NOTICES.txt README.md; do
    [ -s "$installed/$file" ] || fail "no $file in the package of the tool"
done

echo "-- the library"
mkdir app
cat >app/app.csproj <<EOF
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>Exe</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
  </PropertyGroup>
  <ItemGroup>
    <PackageReference Include="QuoteMiner.Reporting" Version="$version" />
    <PackageReference Include="QuoteMiner" Version="$version" />
  </ItemGroup>
</Project>
EOF
cat >app/Program.cs <<'EOF'
using QuoteMiner;
using QuoteMiner.Reporting;

var document = QuoteExtractor.Extract("“It held,” said Mira Park.");
using var writer = new JsonLinesWriter(Console.OpenStandardOutput());
writer.Write("a", document);
EOF
dotnet run --project app | tee app.jsonl
grep -q '"speaker":{"id":0,"name":"Mira Park","kind":"person"}' app.jsonl || fail "the library finds no speaker"

# Who steps into the library with a debugger finds its symbols and where the sources are.
grep -qa lib/net10.0/QuoteMiner.pdb "$feed/QuoteMiner.$version.snupkg" || fail "no symbols"
[ -s packages/quoteminer/"$version"/README.md ] || fail "no README in the package"

echo "-- the same sources give the same bytes"
(cd "$root" && env -u NUGET_PACKAGES dotnet build src/QuoteMiner.Cli --no-restore --no-incremental -c Release -v q -p:RunAnalyzers=false)
for assembly in "$installed"/tools/net10.0/any/QuoteMiner*.dll; do
    cmp "$assembly" "$root/src/QuoteMiner.Cli/bin/Release/net10.0/$(basename "$assembly")" || fail "$(basename "$assembly") came out differently; are the packages of this commit?"
done
echo "-- the packages work"
