using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace ManifestDsl.CodeFixes;

/// <summary>What is done to the target of a fix.</summary>
internal enum FixAction
{
    /// <summary>The target takes a new member, or a new item.</summary>
    Extend,

    /// <summary>The target is replaced.</summary>
    Replace,

    /// <summary>The target, a member or an item, is removed.</summary>
    Remove,
}

/// <summary>One edit, checked against the code: it can be made as it stands here.</summary>
/// <param name="Action">What is done.</param>
/// <param name="Target">
/// To extend: an object creation, a <c>with</c> expression, the initializer of a nested member, or a list. To replace: an expression.
/// To remove: what stands between the commas.
/// </param>
/// <param name="Members">
/// The members to write, from the outermost: <c>SecurityContext</c>, <c>RunAsNonRoot</c>. Those but the last become new objects. Empty when
/// the target is replaced by the value itself.
/// </param>
/// <param name="Value">The value as C#; empty for an item, which is all in its member.</param>
/// <param name="Title">What a developer reads in the list of actions: <c>RunAsNonRoot = true</c>, or what is removed. Empty for an edit that goes with another.</param>
internal sealed record FieldFix(FixAction Action, SyntaxNode Target, ImmutableArray<MemberStep> Members, string Value, string Title)
{
    /// <summary>How the object is created that takes the place of the target, when it has members.</summary>
    public string? Creation { get; init; }

    /// <summary>The list or the initializer that changes: edits that share it are made together. The target itself when it has none or is replaced.</summary>
    public SyntaxNode Place => Action switch
    {
        FixAction.Extend => Hosts.InitializerOf(Target) ?? Target,
        FixAction.Remove => Target.Parent!,
        _ => Target,
    };
}

/// <summary>One member of an initializer, as C#.</summary>
/// <param name="Name">The property, or the key in brackets.</param>
/// <param name="Creation">
/// How the object is created that holds the members below: <c>new()</c>; empty for a list in brackets. Null for the last.
/// </param>
/// <param name="Equal">What stands between name and value.</param>
/// <param name="End">What stands behind the value.</param>
internal sealed record MemberStep(string Name, string? Creation, string Equal = " = ", string End = "")
{
    /// <summary>An item of a list: a member that is nothing but its text.</summary>
    public static MemberStep Item(string text) => new(text, null, "");

    /// <summary>The member with its value.</summary>
    public string With(string value) => Name + Equal + value + End;
}
