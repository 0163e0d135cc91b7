using Microsoft.CodeAnalysis;

namespace ManifestDsl.Evaluation.Operations;

/// <summary>Static fields and properties of the framework that are the same on every machine.</summary>
internal static class KnownFields
{
    public static object? Find(ISymbol member) => (member.ContainingType?.SpecialType, member.Name) switch
    {
        (SpecialType.System_String, "Empty") => "",
        _ => null,
    };
}
