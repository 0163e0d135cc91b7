using System.Collections.Immutable;
using ManifestDsl.Engine.Model;

namespace ManifestDsl.Engine.Policy.Facts;

/// <summary>A list of texts: verbs, resources, access modes.</summary>
public sealed class TextList
{
    /// <summary>Reads a field; unset is an empty list.</summary>
    /// <param name="node">The list, or null.</param>
    public TextList(ManifestNode? node)
    {
        var items = ImmutableArray.CreateBuilder<ScalarNode>();
        foreach (var item in node.Items())
        {
            if (item is ScalarNode { AsText: not null } text)
            {
                items.Add(text);
            }
            else
            {
                IsUnknown = true;
            }
        }

        Items = items.ToImmutable();
        IsUnknown |= node is not (null or ListNode or ScalarNode { Kind: ScalarKind.Null });
    }

    /// <summary>The texts that are known.</summary>
    public ImmutableArray<ScalarNode> Items { get; }

    /// <summary>True when the list, or an item of it, cannot be known.</summary>
    public bool IsUnknown { get; }

    /// <summary>True when there is certainly nothing in it.</summary>
    public bool IsEmpty => Items.IsEmpty && !IsUnknown;

    /// <summary>The item with a text, or null.</summary>
    public ScalarNode? Find(string text)
    {
        foreach (var item in Items)
        {
            if (item.Text == text)
            {
                return item;
            }
        }

        return null;
    }

    /// <summary>Whether the list has one of some texts; null when that cannot be known.</summary>
    public bool? HasAny(params string[] texts)
    {
        foreach (var text in texts)
        {
            if (Find(text) is not null)
            {
                return true;
            }
        }

        return IsUnknown ? null : false;
    }
}
