using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Analyzers;

/// <summary>How a diagnostic tells the code fixes what to edit: properties of the diagnostic.</summary>
public static class FixProperties
{
    /// <summary>API field names, separated by dots, from the reported object to the field to set; empty when the reported expression is the value to replace.</summary>
    public const string Path = "ManifestDsl.Fix.Path";

    /// <summary>API name of the field to set: the last of the path, or the field whose value the reported expression is.</summary>
    public const string Field = "ManifestDsl.Fix.Field";

    /// <summary>The value to write, as API text: <c>true</c>, <c>false</c>.</summary>
    public const string Value = "ManifestDsl.Fix.Value";

    internal static ImmutableDictionary<string, string?> Of(FieldEdit? fix) => fix is null || fix.Kind != FieldEditKind.Set
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(Path, string.Join(".", fix.Path)).Add(Field, fix.Field).Add(Value, fix.Values[0]);
}
