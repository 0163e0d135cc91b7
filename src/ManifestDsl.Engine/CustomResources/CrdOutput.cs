using System.Collections.Immutable;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>A file of C# that was made.</summary>
/// <param name="Name">The name of the file, without a folder. No two of an output differ in case alone.</param>
/// <param name="Code">The C#.</param>
public sealed record CrdFile(string Name, string Code);

/// <summary>What was made of all files.</summary>
/// <param name="Files">A file for each kind and version, ordered by name.</param>
/// <param name="Errors">What is wrong, in the order of the files and then of the places.</param>
public sealed record CrdOutput(ImmutableArray<CrdFile> Files, ImmutableArray<CrdError> Errors);
