using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.CodeFixes;

/// <summary>One edit, checked against the code: it can be made as it stands here.</summary>
/// <param name="Target">
/// What takes the members: an object creation, a <c>with</c> expression or the initializer of a nested member. An expression
/// that is to be replaced when <paramref name="Replaces"/>.
/// </param>
/// <param name="Replaces">True when <paramref name="Target"/> is replaced, not extended.</param>
/// <param name="Members">
/// C# names of the members to write, from the outermost: <c>SecurityContext</c>, <c>RunAsNonRoot</c>. Those but the last become
/// new objects. Empty when <paramref name="Target"/> itself is replaced by the value.
/// </param>
/// <param name="Name">C# name of the property that is set.</param>
/// <param name="Value">The value as C#.</param>
internal sealed record FieldFix(SyntaxNode Target, bool Replaces, ImmutableArray<string> Members, string Name, string Value)
{
    /// <summary>What a developer reads in the list of actions.</summary>
    public string Assignment => $"{Name} = {Value}";
}
