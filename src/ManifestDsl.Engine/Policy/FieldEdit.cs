using System.Collections.Immutable;

namespace ManifestDsl.Engine.Policy;

/// <summary>What an edit does to its field.</summary>
public enum FieldEditKind
{
    /// <summary>Writes a scalar.</summary>
    Set,

    /// <summary>Writes a list of texts.</summary>
    SetItems,

    /// <summary>Removes the reported value: the item from its list, or the field from its object.</summary>
    Remove,
}

/// <summary>An edit of the declaration that ends a finding, in words of the API.</summary>
/// <param name="Kind">What is done.</param>
/// <param name="Path">
/// Field names from <see cref="Finding.Node"/> to the field, for example <c>securityContext</c>, <c>runAsNonRoot</c>.
/// Empty when the node itself is the value to replace or to remove.
/// </param>
/// <param name="Field">The name of the field: the last of the path, or the field whose value the node is.</param>
/// <param name="Values">The value to write, as API text (<c>true</c>, <c>RuntimeDefault</c>), or the items of the list; empty for a removal.</param>
public sealed record FieldEdit(FieldEditKind Kind, ImmutableArray<string> Path, string Field, ImmutableArray<string> Values)
{
    /// <summary>
    /// True when the edit may break the program: the developer must look at it. It is offered at the finding and is not part of fixing all.
    /// </summary>
    public bool NeedsReview { get; init; }

    /// <summary>
    /// Absolute paths that the container names as places to write to, and that need a volume once the edit is made: the edit adds it where it can.
    /// </summary>
    public ImmutableArray<string> WritablePaths { get; init; } = [];

    /// <summary>The edit that writes the missing field at the end of <paramref name="path"/>.</summary>
    public static FieldEdit Set(ImmutableArray<string> path, string value) => new(FieldEditKind.Set, path, path[path.Length - 1], [value]);

    /// <summary>The edit that writes the missing list at the end of <paramref name="path"/>.</summary>
    public static FieldEdit SetItems(ImmutableArray<string> path, ImmutableArray<string> items) => new(FieldEditKind.SetItems, path, path[path.Length - 1], items);

    /// <summary>The edit that replaces the value of <paramref name="field"/> where it is written.</summary>
    public static FieldEdit Replace(string field, string value) => new(FieldEditKind.Set, [], field, [value]);

    /// <summary>The edit that replaces the list in <paramref name="field"/> where it is written.</summary>
    public static FieldEdit ReplaceItems(string field, ImmutableArray<string> items) => new(FieldEditKind.SetItems, [], field, items);

    /// <summary>The edit that removes the reported value of <paramref name="field"/>, or the reported item of it.</summary>
    public static FieldEdit Remove(string field) => new(FieldEditKind.Remove, [], field, []);
}
