#!/usr/bin/env bash
# How long whole builds take, and what ManifestDsl adds to them. Three projects, of the same workloads:
#   manifests  [Manifests] classes with the package ManifestDsl, as users have it: generator, analyzers, files on disk
#   plain      the same sources without generator, analyzers and targets; ManifestDsl.dll and KubernetesClient are referenced
#   console    a program that builds the same objects with KubernetesClient; it is compiled, run, and prints them
# The builds of the three alternate, everything compiled is deleted between them, nothing is restored.
#
#   benchmarks/build-ratio.sh            100 workloads
#   benchmarks/build-ratio.sh --long     1, 100 and 1000 workloads
#   benchmarks/build-ratio.sh --workloads 10 --rounds 9 --keep
set -euo pipefail

repository=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
counts=(100)
rounds=5
keep=false
while (($#)); do
  case $1 in
    --long) counts=(1 100 1000) ;;
    --workloads) counts=("$2"); shift ;;
    --rounds) rounds=$2; shift ;;
    --keep) keep=true ;;
    *) echo "usage: $0 [--long] [--workloads N] [--rounds N] [--keep]" >&2; exit 2 ;;
  esac
  shift
done

work=$(mktemp -d)
# A compiler server of our own: builds of other projects neither warm it nor wait for it.
server="manifestdsl-bench-$$"
cleanup() {
  local id
  for id in $(server_ids); do kill "$id" 2>/dev/null || true; done
  if $keep; then echo "kept: $work"; else rm -rf "$work"; fi
}
server_ids() { pgrep -u "$(id -u)" -f -- "-pipename:$server" || true; }
trap cleanup EXIT

export DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1 LC_ALL=C
version="0.0.0-bench$$"

prepare() {
  echo "Packing ManifestDsl and building the synthesizer…" >&2
  local artifacts=(-c Release -v q -p:UseArtifactsOutput=true "-p:ArtifactsPath=$work/artifacts")
  dotnet pack "$repository/src/ManifestDsl" "${artifacts[@]}" -o "$work/feed" "-p:Version=$version" >"$work/pack.log" || { cat "$work/pack.log"; exit 1; }
  dotnet build "$repository/benchmarks/ManifestDsl.Benchmarks" "${artifacts[@]}" "-p:Version=$version" >"$work/tool.log" || { cat "$work/tool.log"; exit 1; }
  # A package reference with its analyzers excluded would bring them all the same.
  library=$(find "$work/artifacts/bin/ManifestDsl" -name ManifestDsl.dll | head -1)
  tool=$(find "$work/artifacts/bin" -name ManifestDsl.Benchmarks.dll | head -1)
  echo '<Project />' >"$work/Directory.Build.props"
  echo '<Project />' >"$work/Directory.Build.targets"
  cat >"$work/NuGet.config" <<XML
<configuration>
  <packageSources>
    <add key="packed" value="$work/feed" />
  </packageSources>
</configuration>
XML
}

# project <folder> <kind of sources> <output type> <reference>
project() {
  dotnet "$tool" --write "$1" "$count" "$2"
  cat >"$1/Shop.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <OutputType>$3</OutputType>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
    <RestorePackagesPath>$work/packages</RestorePackagesPath>
  </PropertyGroup>
  <ItemGroup>
    $4
  </ItemGroup>
</Project>
XML
  dotnet restore "$1" -v q
}

# build <project> [arguments]: from nothing but what restore left.
build() {
  local folder=$work/$count/$1
  shift
  dotnet build "$folder" --no-restore -v q -clp:NoSummary "$@" >"$folder/build.log" || { cat "$folder/build.log"; exit 1; }
}

once() {
  local folder=$work/$count/$1
  build "$1" "-p:UseSharedCompilation=$shared" "-p:SharedCompilationId=$server"
  if [[ $1 == console ]]; then
    dotnet "$folder/bin/Debug/net10.0/Shop.dll" >"$folder/objects.yaml"
  fi
}

# The processor time of the compiler server so far, which is not that of a child; nothing where there is no /proc.
server_cpu() {
  local id stat
  for id in $(server_ids); do
    stat=$(cat "/proc/$id/stat" 2>/dev/null) || continue
    # After the name, which is in brackets, user and system time are the fields 12 and 13.
    echo "${stat##*) }" | awk -v tick="$(getconf CLK_TCK)" '{ print ($12 + $13) / tick }'
  done | awk '{ sum += $1 } END { print sum + 0 }'
}

# measure <project>: adds "seconds cpu-seconds" to its times.
measure() {
  rm -rf "$work/$count/$1"/{bin,obj/Debug}
  local TIMEFORMAT='%R %U %S' before after
  before=$(server_cpu)
  { time once "$1" 2>"$work/errors.log"; } 2>"$work/time"
  after=$(server_cpu)
  awk -v server="$before $after" '{ split(server, s, " "); line = $1 " " ($2 + $3 + s[2] - s[1]) } END { print line }' "$work/time" >>"$work/$count/$1/times.$shared"
}

# column <project> <1: seconds, 2: cpu>
column() { cut -d' ' -f"$2" "$work/$count/$1/times.$shared"; }
median() { sort -g | awk '{ v[NR] = $1 } END { printf "%.2f", (v[int((NR + 1) / 2)] + v[int((NR + 2) / 2)]) / 2 }'; }
# The ratio of each round, then the median: what disturbs a round disturbs both builds in it.
ratio() { paste <(column "$1" "$3") <(column "$2" "$3") | awk '{ print $1 / $2 }' | median; }

compare_builds() {
  local round kinds=(manifests plain console)
  for kind in "${kinds[@]}"; do rm -f "$work/$count/$kind/times.$shared"; done
  if [[ $shared == true ]]; then
    for round in 1 2 3; do for kind in "${kinds[@]}"; do measure "$kind"; rm "$work/$count/$kind/times.$shared"; done; done
  fi
  for ((round = 0; round < rounds; round++)); do
    for i in 0 1 2; do measure "${kinds[(i + round) % 3]}"; done
  done

  echo
  echo "### $count workloads, $([[ $shared == true ]] && echo 'compiler server, warm' || echo 'no compiler server'), median of $rounds"
  echo
  echo "| build | seconds | CPU seconds | manifests / this | manifests / this, CPU |"
  echo "| --- | ---: | ---: | ---: | ---: |"
  for kind in "${kinds[@]}"; do
    echo "| $kind | $(column "$kind" 1 | median) | $(column "$kind" 2 | median) | $(ratio manifests "$kind" 1) | $(ratio manifests "$kind" 2) |"
  done
}

# Targets and tasks, of the builds with and without ManifestDsl side by side: "ms name" lines of a section of the summary.
section() { sed -n "/$1 Performance Summary/,/^ *\$/p" "$2" | awk '$2 == "ms" { print $1, $3 }'; }

break_down() {
  echo
  echo "### Where the time goes, $count workloads, no compiler server, one build each"
  local kind
  for kind in manifests plain; do
    rm -rf "$work/$count/$kind"/{bin,obj/Debug}
    build "$kind" -p:UseSharedCompilation=false -clp:PerformanceSummary
    cp "$work/$count/$kind/build.log" "$work/$count/$kind.performance"
  done
  for part in Target Task; do
    echo
    echo "| $part | manifests ms | plain ms |"
    echo "| --- | ---: | ---: |"
    awk 'NR == FNR { plain[$2] = $1; next } { printf "| %s | %s | %s |\n", $2, $1, ($2 in plain) ? plain[$2] : "-" }' \
      <(section "$part" "$work/$count/plain.performance") <(section "$part" "$work/$count/manifests.performance") |
      awk -F'|' '$3 + 0 >= 15 || $2 ~ /Manifest/' | sort -t'|' -k3,3gr
  done
  rm -rf "$work/$count/manifests"/{bin,obj/Debug}
  # -v:d by itself would write megabytes; a logger file keeps them off the screen.
  build manifests -p:UseSharedCompilation=false -p:ReportAnalyzer=true "-flp:LogFile=$work/$count/detailed.log;Verbosity=detailed" -fl
  echo
  echo "The compiler's own times, in seconds (analyzers run on several threads: their times add up to more than the time they take):"
  echo
  sed -n '/Total analyzer execution time/,/CompilerServer\|Done executing task/p' "$work/$count/detailed.log" |
    grep -E 'Total|ManifestDsl.*Version|^ *<?[0-9.]+ +<?[0-9]+ +[A-Za-z.]+,' | sed 's/^ */    /'
}

prepare
echo "$(date -u +%F), $(nproc) processors, load $(cut -d' ' -f1 /proc/loadavg 2>/dev/null || echo unknown), .NET SDK $(dotnet --version)"
for count in "${counts[@]}"; do
  project "$work/$count/manifests" manifests Library "<PackageReference Include=\"ManifestDsl\" Version=\"$version\" />"
  project "$work/$count/plain" manifests Library "<Reference Include=\"$library\" /><PackageReference Include=\"KubernetesClient\" Version=\"21.0.8\" />"
  project "$work/$count/console" console Exe '<PackageReference Include="KubernetesClient" Version="21.0.8" />'
  shared=false
  for kind in manifests plain console; do measure "$kind"; done
  dotnet "$tool" --compare "$work/$count/manifests/bin/Debug/net10.0/manifests" "$work/$count/console/objects.yaml"
  for shared in false true; do compare_builds; done
  for id in $(server_ids); do kill "$id"; done
  break_down
done
