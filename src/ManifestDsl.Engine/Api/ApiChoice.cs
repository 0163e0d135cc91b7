using System.Collections.Immutable;

namespace ManifestDsl.Engine.Api;

/// <summary>Fields of which only one may be set.</summary>
/// <param name="Fields">The names of the fields.</param>
/// <param name="IsRequired">True when one of them must be set.</param>
public sealed record ApiChoice(ImmutableArray<string> Fields, bool IsRequired);
