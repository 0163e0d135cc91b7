using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Yaml;

/// <summary>Why a YAML file could not be read.</summary>
/// <param name="Message">What is wrong, as a sentence without the place.</param>
/// <param name="Line">The line, counted from 1.</param>
/// <param name="Column">The column, counted from 1.</param>
public sealed record YamlError(string Message, int Line, int Column);

/// <summary>What was read from a YAML file.</summary>
/// <param name="Documents">
/// The documents in their order, without empty ones; with an error, those that end before it.
/// </param>
/// <param name="Error">The error at which reading stopped; null when all was read.</param>
public sealed record YamlReadResult(ImmutableArray<ManifestNode> Documents, YamlError? Error);
