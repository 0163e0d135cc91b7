using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.CustomResources;

/// <summary>A CustomResourceDefinition, as far as classes depend on it.</summary>
/// <param name="Place">Where its kind is named.</param>
/// <param name="Group">The API group.</param>
/// <param name="Kind">The kind.</param>
/// <param name="Plural">The plural, by which the API's paths name it.</param>
/// <param name="IsClusterScoped">True when its objects live in no namespace.</param>
/// <param name="KeepsUnknown">True when objects may have fields that no schema names (<c>spec.preserveUnknownFields</c>).</param>
/// <param name="Versions">The versions that are served, the stored one first.</param>
internal sealed record CrdDefinition(
    Provenance Place,
    string Group,
    string Kind,
    string Plural,
    bool IsClusterScoped,
    bool KeepsUnknown,
    ImmutableArray<CrdVersion> Versions);

/// <summary>A version of the kind.</summary>
/// <param name="Name">The name, for example <c>v1beta1</c>.</param>
/// <param name="IsStored">True for the version in which the API server stores objects.</param>
/// <param name="Deprecation">Why not to use it; null when it is not deprecated.</param>
/// <param name="Schema">The schema of the whole object; null when there is none and none is needed.</param>
internal sealed record CrdVersion(string Name, bool IsStored, string? Deprecation, MapNode? Schema);
