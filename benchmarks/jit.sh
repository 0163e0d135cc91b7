#!/usr/bin/env bash
# What the JIT compiler does in a compiler process for the first workload: methods and milliseconds by assembly.
# The package's assemblies come as IL, so this is paid in every build without a compiler server.
#
#   benchmarks/jit.sh [workloads, 1 by default]
set -euo pipefail

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export DOTNET_NOLOGO=1 DOTNET_CLI_UI_LANGUAGE=en MSBUILDDISABLENODEREUSE=1
configuration=Release

dotnet build "$here/ManifestDsl.Benchmarks" -c $configuration -v q >"$work/build.log" || { cat "$work/build.log"; exit 1; }
tool="$here/ManifestDsl.Benchmarks/bin/$configuration/net10.0/ManifestDsl.Benchmarks.dll"
bin=$(dirname "$tool")
dotnet "$tool" --write "$work/shop" "${1:-1}" manifests
echo '<Project />' >"$work/Directory.Build.props"
echo '<Project />' >"$work/Directory.Build.targets"
cat >"$work/shop/Shop.csproj" <<XML
<Project Sdk="Microsoft.NET.Sdk">
  <PropertyGroup>
    <TargetFramework>net10.0</TargetFramework>
    <ImplicitUsings>enable</ImplicitUsings>
    <Nullable>enable</Nullable>
  </PropertyGroup>
  <ItemGroup>
    <Reference Include="$bin/ManifestDsl.dll;$bin/KubernetesClient.dll" />
    <Analyzer Include="$bin/ManifestDsl.Generators.dll;$bin/ManifestDsl.Analyzers.dll;$bin/ManifestDsl.Evaluation.dll;$bin/ManifestDsl.Engine.dll" Condition="'\$(WithManifestDsl)' == 'true'" />
    <Analyzer Include="$(find "${NUGET_PACKAGES:-$HOME/.nuget/packages}/yamldotnet/18.1.0/lib/netstandard2.0" -name YamlDotNet.dll)" Condition="'\$(WithManifestDsl)' == 'true'" />
  </ItemGroup>
</Project>
XML
dotnet restore "$work/shop" -v q
for with in true false; do
  rm -rf "$work"/shop/{bin,obj/Debug}
  # Only the compiler is traced: the targets pass the variables to its process alone.
  cat >"$work/shop/Directory.Build.targets" <<XML
<Project>
  <Target Name="_Trace" BeforeTargets="CoreCompile">
    <PropertyGroup>
      <CscEnvironment>DOTNET_EnableEventPipe=1;DOTNET_EventPipeOutputPath=$work/$with.nettrace;DOTNET_EventPipeConfig=Microsoft-Windows-DotNETRuntime:0x18:5</CscEnvironment>
    </PropertyGroup>
  </Target>
</Project>
XML
  dotnet build "$work/shop" --no-restore -v q -clp:NoSummary -p:UseSharedCompilation=false "-p:WithManifestDsl=$with" >"$work/build.log" || { cat "$work/build.log"; exit 1; }
  echo
  $with && echo "With ManifestDsl:" || echo "Without:"
  dotnet "$tool" --jit "$work/$with.nettrace"
done
