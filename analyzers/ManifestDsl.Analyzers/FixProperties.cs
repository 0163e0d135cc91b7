using System.Collections.Immutable;
using ManifestDsl.Engine.Policy;

namespace ManifestDsl.Analyzers;

/// <summary>How a diagnostic tells the code fixes what to edit: properties of the diagnostic. Lists are written as <see cref="TextList"/>.</summary>
public static class FixProperties
{
    /// <summary>What the edit does: the name of a <see cref="FieldEditKind"/>.</summary>
    public const string Kind = "ManifestDsl.Fix.Kind";

    /// <summary>List of API field names from the reported C# object to the field to set; empty when the reported expression is the value to replace or remove.</summary>
    public const string Path = "ManifestDsl.Fix.Path";

    /// <summary>API name of the field: the last of the path, or the field whose value, or an item of whose value, the reported expression is.</summary>
    public const string Field = "ManifestDsl.Fix.Field";

    /// <summary>List of the values to write, as API text: <c>true</c>, <c>RuntimeDefault</c>.</summary>
    public const string Values = "ManifestDsl.Fix.Values";

    /// <summary>Present when the edit may break the program, so that the developer must look at it.</summary>
    public const string Review = "ManifestDsl.Fix.Review";

    /// <summary>List of absolute paths that the container writes to and that have no volume yet.</summary>
    public const string WritablePaths = "ManifestDsl.Fix.WritablePaths";

    /// <summary>Name of the container that gets the writable paths.</summary>
    public const string Container = "ManifestDsl.Fix.Container";

    internal static ImmutableDictionary<string, string?> Of(Finding finding)
    {
        var none = ImmutableDictionary<string, string?>.Empty;

        // Nobody wrote a derived object: what its provenance points at is another one.
        if (finding.Fix is not { } fix || finding.Object is { IsDerived: true })
        {
            return none;
        }

        var path = fix.Path.IsEmpty ? fix.Path : WrittenPath.Of(finding, fix.Path);
        var properties = none
            .Add(Kind, fix.Kind.ToString())
            .Add(Path, TextList.Join(path))
            .Add(Field, fix.Field)
            .Add(Values, TextList.Join(fix.Values));
        if (fix.NeedsReview)
        {
            properties = properties.Add(Review, "true");
        }

        return fix.WritablePaths.IsEmpty ? properties : properties.Add(WritablePaths, TextList.Join(fix.WritablePaths)).Add(Container, finding.Container);
    }
}
