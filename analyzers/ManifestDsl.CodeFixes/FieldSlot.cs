using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ManifestDsl.CodeFixes;

/// <summary>A place in a C# object that takes a value: a property, or a key of a dictionary.</summary>
/// <param name="Type">Type of the value.</param>
/// <param name="Property">Name of the property; null for a key.</param>
/// <param name="Key">The key; null for a property.</param>
/// <param name="Length">How many API fields it stands for.</param>
internal sealed record FieldSlot(ITypeSymbol Type, string? Property, string? Key, int Length)
{
    /// <summary>What a developer calls it.</summary>
    public string Title => Property ?? Bracketed;

    private string Bracketed => "[" + Literal + "]";

    private string Literal => SymbolDisplay.FormatLiteral(Key ?? "", quote: true);

    /// <summary>The slot as a member to write.</summary>
    /// <param name="creation">How the object in it is created; null when it takes the value.</param>
    /// <param name="asPair">True where entries of the dictionary are written <c>{ "key", value }</c>.</param>
    public MemberStep Step(string? creation, bool asPair) =>
        Property is null && asPair ? new MemberStep("{ " + Literal, creation, ", ", " }") : new MemberStep(Title, creation);
}
