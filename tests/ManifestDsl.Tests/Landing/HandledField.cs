namespace ManifestDsl.Tests.Landing;

/// <summary>What a property becomes that code lowers.</summary>
/// <param name="values">
/// Values as C# text (after <c>part:</c> the whole part); where each lands, from the object or part, or after <c>pod:</c> from the pod template; and the text of what is
/// there (<c>Nodes.Text</c>).
/// </param>
internal sealed class HandledField(params (string Source, string Path, string Expected)[] values)
{
    public IReadOnlyList<(string Source, string Path, string Expected)> Values { get; } = values;

    /// <summary>Where the part is that the property holds, so that the properties of the part can be looked for there; null when it holds none.</summary>
    public string? Part { get; init; }
}
